import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { utilityFaults } from '@/scripts/utility/check';
import { checks } from '@/scripts/utility/checks';
import { newUtility } from '@/scripts/utility/new';
import { inFreshRepository, plant } from './planting';

const id = 'aguas-de-exemplo';

/** What is planted where, and the words it is told with; `check` is the check that tells it, null for the form of a file. */
const planted: readonly (readonly [
  what: string,
  check: string | null,
  file: string,
  change: readonly [string | RegExp, string],
  told: RegExp,
])[] = [
  [
    'a CNPJ whose digits do not match',
    'the check digits of the CNPJ',
    'identidade.yaml',
    ['0001-95', '0001-96'],
    /identidade\.yaml:\d+:7: .*CNPJ não conferem/,
  ],
  [
    'a telephone one digit short',
    'telephones that can be called',
    'identidade.yaml',
    ['0800 000 0000', '0800 000 00'],
    /tem 9 dígitos/,
  ],
  [
    'a city without its state',
    'a state for each city whose holidays count',
    'identidade.yaml',
    ['[MG, EXEMP', '[EXEMP'],
    /falta o estado, MG/,
  ],
  [
    'a city without holidays',
    'holidays on file for each city',
    'identidade.yaml',
    ['[MG, EXEMPLÓPOLIS/MG]', '[MG, EXEMPLÓPOLIS/MG, OUTRA/MG]'],
    /nenhum feriado de OUTRA\/MG/,
  ],
  [
    'a holiday of a place that does not count',
    'holidays of places that count',
    'feriados.yaml',
    ['lugar: EXEMPLÓPOLIS/MG', 'lugar: OUTRA/MG'],
    /feriados\.yaml:\d+:12: OUTRA\/MG não está/,
  ],
  [
    'more installments than anybody grants',
    'an authority for every count of installments',
    'regras.yaml',
    ['    desconto_a_vista', '    alcadas: [{ ate_parcelas: 6, quem: atendimento }]\n    desconto_a_vista'],
    /ninguém autoriza mais de 6 parcelas, e o máximo é 12/,
  ],
  [
    'an average longer than its reach',
    'averages that reach far enough',
    'regras.yaml',
    ['alcance_em_meses: 12', 'alcance_em_meses: 5'],
    /regras\.yaml:\d+:25: a média de 6 meses não cabe em 5/,
  ],
  [
    'a link nobody can read',
    'colours that can be read',
    'cores.yaml',
    ["link: '#5a3a92'", "link: '#bbaadd'"],
    /cores\.yaml:\d+:9: “link” sobre “pagina” tem contraste 2,\d no claro: são precisos 4,5/,
  ],
  [
    'a Pix name of 26 characters',
    null,
    'identidade.yaml',
    ['nome_no_pix: Aguas de Exemplo', 'nome_no_pix: Companhia de Aguas Exemplo'],
    /identidade\.yaml:\d+:14: passa de 25 caracteres/,
  ],
  ['a due day 32', null, 'regras.yaml', ['25, 30]', '25, 32]'], /“32” não é um número inteiro de 1 a 31/],
  ['five due days', null, 'regras.yaml', ['25, 30]', '25]'], /são 5 dias: a lei pede ao menos 6/],
  [
    'a value without its date',
    null,
    'regras.yaml',
    ['  - desde: 1996-08-02\n    multa', '  - multa'],
    /falta “desde”/,
  ],
  [
    'a value without its source',
    null,
    'regras.yaml',
    [/ {4}fonte:\n {6}ato: Exemplo, contrato[^\n]*\n/, ''],
    /falta “fonte”/,
  ],
  [
    'a source without its act',
    null,
    'feriados.yaml',
    ["{ ato: 'Lei municipal 1/2000 de Exemplópolis, art. 1º' }", '{ item: art. 1º }'],
    /falta “ato”/,
  ],
  [
    'entries out of order',
    null,
    'regras.yaml',
    [
      'quitacao_anual: # a declaração de quitação anual de débitos\n',
      'quitacao_anual:\n  - { desde: 2020-01-01, ano_da_conta: do vencimento, meses_para_fechar: 0, fonte: { ato: Lei } }\n',
    ],
    /quando o valor de cima ainda vale/,
  ],
  ['a key nobody knows', null, 'identidade.yaml', ['sigla:', 'siglla:'], /não se conhece a chave “siglla”/],
  ['a colour without its quotes', null, 'cores.yaml', ["'#3a2a5c'", '#3a2a5c'], /uma cor entre aspas/],
  [
    'no requests at all',
    null,
    'solicitacoes.yaml',
    [/ {4}tipos:[\s\S]* {4}fonte: /, '    fonte: '],
    /falta “tipos”/,
  ],
];

describe('utility:check', () => {
  inFreshRepository();

  it('finds nothing in what utility:new makes', () => {
    expect(newUtility(id)).toContain(`UTILITY=${id} npm start`);
    expect(utilityFaults(id)).toEqual([]);
  });

  it.each(planted)('tells %s, with file and line', (_what, check, file, change, told) => {
    newUtility(id);
    plant(`${id}/${file}`, change);
    const lines = utilityFaults(id).map(
      ({ file: path, line, column, message }) => `${path}:${line}:${column}: ${message}`,
    );
    expect(lines.join('\n')).toMatch(told);
    expect(check === null || Object.hasOwn(checks, check)).toBe(true);
  });

  it('tells a picture that is missing', () => {
    newUtility(id);
    rmSync(`lib/utilities/${id}/icones/icon-192.png`);
    expect(utilityFaults(id)).toEqual([
      { file: `lib/utilities/${id}/icones/icon-192.png`, line: 1, column: 1, message: 'falta este desenho' },
    ]);
  });

  it('tells a tariff that borrows of nobody', () => {
    newUtility(id);
    mkdirSync(`lib/utilities/${id}/tarifa`);
    writeFileSync(
      `lib/utilities/${id}/tarifa/tarifa.yaml`,
      'vigencias:\n  - { desde: 2016-01-01, emprestada_de: nenhuma, fonte: { ato: Lei 1 } }\n',
    );
    expect(utilityFaults(id).map(({ file }) => file)).toContain(`lib/utilities/${id}/tarifa/tarifa.yaml`);
  });

  it('tells a folder that is not there', () => {
    expect(utilityFaults('nenhuma').map(({ message }) => message)).toEqual(['esta pasta não existe']);
  });

  it('has a planted fault for each of its checks', () => {
    const elsewhere = ['every picture', 'the service tariff'];
    const covered = [...planted.flatMap(([, check]) => check ?? []), ...elsewhere];
    expect(covered.toSorted()).toEqual(Object.keys(checks).toSorted());
  });
});

describe('utility:new', () => {
  inFreshRepository();

  it.each([undefined, '', 'Águas', '_modelo', '../deso', 'a--b'])('refuses the name %s', (name) => {
    expect(() => newUtility(name)).toThrow('Diga o nome da pasta');
  });

  it('leaves a folder that is there alone', () => {
    newUtility(id);
    expect(() => newUtility(id)).toThrow('já existe');
  });
});
