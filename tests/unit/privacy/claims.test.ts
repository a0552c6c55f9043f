import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Claims, link, nobody, purposes, sectionTitles, termsOfKeeping, unlinked } from '@/lib/keeping';
import { civilDate } from '@/lib/kernel/civil-date';
import { allClaims, allPersonal, unlinkedData, whatIsKept } from '@/lib/privacy';

const schema = readFileSync(new URL('../../../prisma/schema.prisma', import.meta.url), 'utf8');

/** Table by table the columns of a Prisma schema, relations left out. */
function columnsOf(text: string): Record<string, string[]> {
  const models = [...text.matchAll(/^model (\w+) \{(.*?)^\}/gms)];
  const names = new Set(models.map(([, name]) => name));
  return Object.fromEntries(
    models.map(([, name = '', body = '']) => [
      name,
      body
        .split('\n')
        .map((line) => line.trim().split(/\s+/))
        .filter(([field = '', type = '']) => /^[a-z]/.test(field) && !names.has(type.replace(/[?[\]]/g, '')))
        .map(([field = '']) => field)
        .toSorted(),
    ]),
  );
}

const claimed = Object.fromEntries(
  Object.entries(allClaims).map(([table, { columns }]) => [table, Object.keys(columns).toSorted()]),
);

describe('the claims', () => {
  it('name every table and every column there is, and none that is not', () => {
    expect(claimed).toEqual(columnsOf(schema));
  });

  it.each([
    ['a column', (text: string) => text.replace('model Bill {', 'model Bill {\n  nickname String')],
    ['a table', (text: string) => `${text}\nmodel Diary {\n  id String @id\n}\n`],
  ])('are short when %s is added', (_, plant) => {
    expect(claimed).not.toEqual(columnsOf(plant(schema)));
  });

  it('leave no purpose, no term and no place in one’s own data unused', () => {
    const used = (of: (claim: (typeof allPersonal)[number]) => string) => new Set(allPersonal.map(of));
    expect(Object.keys(purposes).filter((id) => !used(({ purpose }) => purpose).has(id))).toEqual([]);
    expect(Object.keys(termsOfKeeping).filter((id) => !used(({ kept }) => kept).has(id))).toEqual([]);
    const places = [...Object.keys(sectionTitles), ...Object.keys(unlinked)];
    expect(places.filter((id) => !used(({ place }) => place).has(id))).toEqual([]);
    expect(unlinkedData).toHaveLength(Object.keys(unlinked).length);
  });

  it('say what a CPF, an address, a phone and a name are wherever they stand', () => {
    const telling = /^(?:taxId|name|requesterName|phone|email|clientAddress|addressBucket|street)$/;
    const claims = allClaims as Readonly<Record<string, { readonly columns: object }>>;
    const silent = Object.entries(claims).flatMap(([table, { columns }]) =>
      Object.entries(columns)
        .filter(([column, claim]) => telling.test(column) && (claim === link || claim === nobody))
        .map(([column]) => `${table}.${column}`),
    );
    expect(silent.toSorted()).toEqual([
      'CardEvent.clientAddress',
      'Collector.name',
      'Holiday.name',
      'Locality.name',
    ]);
  });
});

it('a claim does not compile without a column, with one that is not there, or with a personal one in a table of nobody', () => {
  const credit = { ...allClaims.Credit.columns };
  const { description: _, ...short } = credit;
  const { purpose, kept, place } = allClaims.Credit;
  const whole = { Credit: { purpose, kept, place, columns: credit } } satisfies Claims<'Credit'>;
  // @ts-expect-error the description is claimed by nobody
  const without = { Credit: { purpose, kept, place, columns: short } } satisfies Claims<'Credit'>;
  const head = { purpose, kept, place };
  // @ts-expect-error a credit has no colour
  const more = { Credit: { ...head, columns: { ...credit, colour: link } } } satisfies Claims<'Credit'>;
  // @ts-expect-error a table of nobody holds no person’s words
  const ofNobody = { Credit: { columns: credit } } satisfies Claims<'Credit'>;
  // @ts-expect-error a table is missing
  const missing = { Credit: whole.Credit } satisfies Claims<'Credit' | 'Bill'>;
  const counts = [whole, without, more, ofNobody, missing].map(
    ({ Credit }) => Object.keys(Credit.columns).length,
  );
  expect(counts).toEqual([6, 5, 7, 6, 6]);
});

it('the page of privacy tells what, why and how long', () => {
  const told = whatIsKept(civilDate('2019-04-22')).map(({ what, howLong }) => [what, howLong]);
  expect(told).toEqual([
    ['Nome, CPF ou CNPJ, imóvel', 'Enquanto houver contrato e, depois, pelo menos 10 anos.'],
    [
      'Contas, pagamentos, leituras, avisos de corte, extratos, declarações e parcelamentos',
      'Pelo menos 10 anos: é o prazo para pedir de volta uma cobrança errada (STJ, Súmula 412).',
    ],
    [
      'Solicitações, com contato, lugar e fotos, e pedidos de cadastro',
      'Contato, lugar, texto e fotos: 10 anos depois de encerrada. Ficam o protocolo, o serviço e o andamento. O pedido de cadastro já atendido: 10 anos. O que você não chegou a enviar: 1 dia.',
    ],
    ['Simulações de parcelamento', '7 dias.'],
    ['Manifestações à ouvidoria', '10 anos depois da resposta.'],
    [
      'Pedidos sobre dados pessoais',
      '5 anos depois da resposta: é o prazo para a autoridade apurar uma infração (Lei 9.873/1999, art. 1º).',
    ],
    ['E-mails que o portal manda a você', '90 dias.'],
    ['E-mail de quem pediu as novidades', 'Até você sair, com um toque. Sem confirmação, 48 horas.'],
    [
      'Consultas em “É verdadeiro?” e à ouvidoria, e a contagem do que se tenta e se pede',
      '1 dia; a contagem que contém abusos, sob um resumo que não diz de quem é, também 1 dia.',
    ],
    [
      'Registros de acesso: entradas, tentativas de entrar, consultas por protocolo e de onde veio cada pedido, com data, hora e endereço na internet',
      '6 meses, salvo ordem judicial.',
    ],
    [
      'Registro do que foi feito na sua conta, com data, hora e endereço na internet',
      'Pelo menos 10 anos. O banco de dados não deixa apagar nem mudar este registro.',
    ],
    ['Cookie de sessão', 'Até você sair, 20 minutos sem uso ou 12 horas.'],
  ]);
});
