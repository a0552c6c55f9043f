import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { civilDate } from '@/lib/kernel/civil-date';
import { ratio } from '@/lib/kernel/ratio';
import {
  amount,
  code,
  datedList,
  day,
  decimal,
  faultLine,
  group,
  hour,
  month,
  oneOf,
  parseYaml,
  rate,
  readYaml,
  source,
  text,
  textLike,
  wholeNumber,
  yesOrNo,
} from '@/lib/utility-files';

const fine = datedList(
  'late fine',
  { multa: rate, modo: oneOf({ 'por dia': 'DAY', 'por mês': 'MONTH' }) },
  (read) => ({
    fine: read.multa,
    mode: read.modo,
  }),
);
const schema = group({ multas: fine });

function faults(yaml: string, of: z.ZodType = schema): readonly string[] {
  const read = parseYaml(yaml, { file: 'x.yaml', schema: of });
  return read.ok ? [] : read.error.map(faultLine);
}

test('a dated list becomes a dated rule, its words, rates and days those of the portal', () => {
  const read = parseYaml(
    `multas:
  - desde: 1996-08-02 # the day the law came into force
    ate: 2019-12-31
    multa: 2 %
    modo: por dia
    fonte: { ato: 'Lei 9.298/1996', item: art. 1º }
  - desde: 2020-01-01
    multa: 1,63 %
    modo: por mês
    fonte:
      ato: Decreto 1
      nota: até segunda ordem
      endereco: https://www.planalto.gov.br/
`,
    { file: 'x.yaml', schema },
  );
  if (!read.ok) throw new Error(read.error.map(faultLine).join('\n'));
  expect(read.value.value.multas).toEqual({
    name: 'late fine',
    entries: [
      {
        from: '1996-08-02',
        until: '2019-12-31',
        value: { fine: ratio(2, 100), mode: 'DAY' },
        source: { act: 'Lei 9.298/1996', item: 'art. 1º' },
      },
      {
        from: civilDate('2020-01-01'),
        value: { fine: ratio(163, 10_000), mode: 'MONTH' },
        source: { act: 'Decreto 1', note: 'até segunda ordem', url: 'https://www.planalto.gov.br/' },
      },
    ],
  });
  expect(read.value.faultAt(['multas', 1, 'multa'], 'alto demais')).toEqual({
    file: 'x.yaml',
    line: 8,
    column: 12,
    message: 'alto demais',
  });
});

describe('every fault is told with file, line and column', () => {
  const entry = (lines: string) => `multas:\n  - ${lines.split('\n').join('\n    ')}\n`;
  const whole = 'desde: 2020-01-01\nmulta: 2 %\nmodo: por dia\nfonte: { ato: Lei 1 }';

  test.each([
    [
      'a value without its date',
      entry(whole.replace('desde: 2020-01-01\n', '')),
      ['x.yaml:2:5: falta “desde”'],
    ],
    [
      'a value without its source',
      entry(whole.replace('fonte: { ato: Lei 1 }', '')),
      ['x.yaml:2:5: falta “fonte”'],
    ],
    [
      'a source without its act',
      entry(whole.replace('{ ato: Lei 1 }', '{ item: I }')),
      ['x.yaml:5:5: falta “ato”'],
    ],
    [
      'a source whose act is empty',
      entry(whole.replace('Lei 1', "' '")),
      ['x.yaml:5:19: está vazio: diga o ato (lei, decreto, página, manual), ou apague a linha'],
    ],
    [
      'a key that is not known',
      entry(`${whole}\nmullta: 3 %`),
      ['x.yaml:6:5: não se conhece a chave “mullta”'],
    ],
    [
      'several at once, in the order of the schema',
      entry('desde: 2020-02-30\nmulta: dois\nmodo: por ano\nfonte: { ato: Lei 1 }'),
      [
        'x.yaml:2:12: “2020-02-30” não é uma data: escreva ano-mês-dia (2018-01-31)',
        'x.yaml:3:12: “dois” não é uma porcentagem: escreva 1,63 %',
        'x.yaml:4:11: “por ano” não serve aqui: escreva “por dia” ou “por mês”',
      ],
    ],
    [
      'a text where a list belongs',
      'multas: 2 %\n',
      ['x.yaml:1:9: deve ser uma lista, cada linha começada por “- ”'],
    ],
    ['an empty list', 'multas: []\n', ['x.yaml:1:1: a lista está vazia: falta ao menos um valor']],
    ['an empty file', '', ['x.yaml:1:1: falta “multas”']],
    [
      'an entry that begins while the one above holds',
      entry(whole) + entry(whole).slice('multas:\n'.length),
      [
        'x.yaml:6:12: começa em 2020-01-01, quando o valor de cima ainda vale (2020-01-01): o mais antigo vem primeiro',
      ],
    ],
    [
      'an entry that ends before it begins',
      entry(`${whole}\nate: 2019-12-31`),
      ['x.yaml:6:10: termina (2019-12-31) antes de começar (2020-01-01)'],
    ],
    [
      'the same key twice',
      'multas: []\nmultas: []\n',
      ['x.yaml:2:1: esta chave está duas vezes no mesmo grupo'],
    ],
    [
      'a margin of tabulations',
      'multas:\n\t- desde: 1\n',
      ['x.yaml:2:1: a margem é feita de espaços, não de tabulações'],
    ],
  ])('%s', (_, yaml, expected) => {
    expect(faults(yaml)).toEqual(expected);
  });

  test('a file that is not there', () => {
    const read = readYaml('lib/utilities/nowhere/identidade.yaml', schema);
    expect(read.ok ? [] : read.error.map(faultLine)).toEqual([
      'lib/utilities/nowhere/identidade.yaml:1:1: falta este arquivo',
    ]);
  });
});

describe('scalars are the text that was typed', () => {
  const value = (typed: string, of: z.ZodType) => {
    const read = parseYaml(`v: ${typed}\n`, { file: 'x.yaml', schema: z.strictObject({ v: of }) });
    return read.ok ? (read.value.value as { v: unknown }).v : faultLine(read.error[0] as never);
  };

  test.each([
    ['24,78', amount, 2478],
    ['1.250,00', amount, 125_000],
    ['24.78', amount, 'x.yaml:1:4: “24.78” não é um valor em reais: escreva 24,78'],
    ['12.50,00', amount, 'x.yaml:1:4: “12.50,00” não é um valor em reais: escreva 24,78'],
    ['1,63 %', rate, ratio(163, 10_000)],
    ['2%', rate, ratio(2, 100)],
    ['2', rate, 'x.yaml:1:4: “2” não é uma porcentagem: escreva 1,63 %'],
    ['1,0347', decimal, ratio(10_347, 10_000)],
    ['1.0347', decimal, 'x.yaml:1:4: “1.0347” não é um número: escreva 1,0347'],
    ['2018-01-01', day, '2018-01-01'],
    ['2018-13', month, 'x.yaml:1:4: “2018-13” não é um mês: escreva ano-mês (2018-01)'],
    ['2018-12', month, '2018-12'],
    ['0041', textLike(/^\d{4}$/, 'quatro dígitos'), '0041'],
    ['41', textLike(/^\d{4}$/, 'quatro dígitos'), 'x.yaml:1:4: não é quatro dígitos'],
    ['24:00', hour, 'x.yaml:1:4: não é uma hora: escreva hora:minuto (07:30)'],
    ['07:30', hour, '07:30'],
    ['não', yesOrNo, false],
    ['no', yesOrNo, 'x.yaml:1:4: “no” não serve aqui: escreva “sim” ou “não”'],
    ['31', wholeNumber(1, 31), 31],
    ['32', wholeNumber(1, 31), 'x.yaml:1:4: “32” não é um número inteiro de 1 a 31'],
    ['-1', wholeNumber(), 'x.yaml:1:4: “-1” não é um número inteiro a partir de 0'],
    ['vazamento-na-rua', code, 'vazamento-na-rua'],
    ['null', text(), 'null'],
    ['{ ato: Lei 1, endereco: nowhere }', source, 'x.yaml:1:28: não é um endereço da internet (https://…)'],
  ])('%s', (typed, of, expected) => {
    expect(value(typed, of)).toEqual(expected);
  });
});
