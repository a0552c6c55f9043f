import { describe, expect, test } from 'vitest';
import { openRequestForm } from '@/lib/requests/schema';
import { fieldsOf, inputFields } from './input-fields';

const modules: Record<string, Record<string, unknown>> = {
  ...import.meta.glob('/lib/*/schema.ts', { eager: true }),
  ...import.meta.glob('/app/**/schema.ts', { eager: true }),
};

const openRequest = openRequestForm({ accountNumber: 'OPTIONAL', taxId: 'OPTIONAL' });
const fields = [...inputFields(modules), ...fieldsOf('openRequestForm', openRequest)];

interface Identifier {
  readonly fields: readonly string[];
  /** As it is printed, and what it is read as. */
  readonly printed: string;
  readonly value: unknown;
  readonly labels: readonly string[];
  /** Other ways in which it is copied. */
  readonly also?: readonly string[];
}

const portal = 'https://loja.example.org';

/** Every identifier that may be copied from elsewhere, under the names of the fields that ask for it. */
const identifiers: Readonly<Record<string, Identifier>> = {
  'a matrícula': {
    fields: ['accountNumber'],
    printed: '464726.2',
    value: '4647262',
    labels: ['Matrícula:', 'MATRICULA', 'Matrícula nº', 'N.º da matrícula -', 'Matrícula do imóvel:'],
    also: ['464726-2', '000464726.2', '464726.2.', '“464726.2”', `${portal}/entrar?matricula=464726.2&x=1`],
  },
  'a CPF': {
    fields: ['taxId', 'debtorTaxId'],
    printed: '111.444.777-35',
    value: '11144477735',
    labels: ['CPF', 'CPF:', 'cpf nº', 'CPF/CNPJ:', 'CPF ou CNPJ:', 'Meu CPF -', 'Número do CPF:'],
    also: ['CPF11144477735', '111 444 777 35', '(111.444.777-35)', '111.444.777/35'],
  },
  'a CNPJ': {
    fields: ['taxId', 'debtorTaxId'],
    printed: '12.ABC.345/01DE-35',
    value: '12ABC34501DE35',
    labels: ['CNPJ', 'CNPJ:', 'CNPJ/MF nº', 'CPF/CNPJ:'],
    also: ['12abc34501de35', '12ABC345 01DE 35'],
  },
  'a protocol of a request': {
    fields: ['lookupForm.protocol'],
    printed: '20191000000001',
    value: '20191000000001',
    labels: ['Protocolo:', 'Protocolo nº', 'Nº do protocolo:', 'RA'],
    also: ['2019.1.000000001', '2019 1000 0000 01'],
  },
  'a protocol of the ombudsman': {
    fields: ['caseLookup.protocol'],
    printed: '20192000000007',
    value: '20192000000007',
    labels: ['Protocolo:', 'Protocolo da manifestação nº', 'Manifestação'],
    also: ['2019.2.000000007'],
  },
  'an access code': {
    fields: ['accessCode'],
    printed: '2345-6789-ABCD',
    value: '23456789ABCD',
    labels: ['Código de acesso:', 'Código:'],
    also: ['2345 6789 abcd', '23456789abcd'],
  },
  'a telephone': {
    fields: ['phone'],
    printed: '(79) 99999-1234',
    value: '79999991234',
    labels: ['Telefone:', 'Tel.:', 'Celular', 'WhatsApp:'],
    also: [
      '+55 79 99999-1234',
      '+55 (79) 99999.1234',
      '5579999991234',
      '079 99999-1234',
      '0 15 79 99999-1234',
      '0xx79 99999-1234',
    ],
  },
  'an e-mail address': {
    fields: ['email'],
    printed: 'maria@aguas.com.br',
    value: 'maria@aguas.com.br',
    labels: ['E-mail:', 'email:', 'mailto:'],
    also: ['Maria Aparecida <maria@aguas.com.br>', 'maria@aguas.com.br.', 'maria@ａｇｕａｓ.com.br'],
  },
  'a day': {
    fields: [
      ...['deliveredOn', 'plannedOn', 'date', 'aviso', 'marcado', 'dia', 'workOrderOn', 'pavementBrokenOn'],
      ...['vistoria-pedida-dia', 'vistoria-aprovada-dia', 'ordem-de-servico', 'piso-quebrado'],
    ],
    printed: '22/04/2019',
    value: '2019-04-22',
    labels: ['Vencimento:', 'Data:', 'Em'],
    also: ['2019-04-22', '22.04.2019', '22-4-2019', '22/4/2019'],
  },
  'an hour': {
    fields: ['time', 'hora', 'vistoria-pedida-hora', 'vistoria-aprovada-hora'],
    printed: '09:30',
    value: '09:30',
    labels: [],
    also: ['9:30', '9h30', '09h30min'],
  },
  'an amount': {
    fields: ['downPayment'],
    printed: '1.234,56',
    value: 123_456,
    labels: ['R$', 'Valor:', 'Entrada: R$'],
    also: ['1.234,56 reais', '1234,56'],
  },
};

/** Words of somebody's own, by the most characters there may be. */
const words: Readonly<Record<string, readonly string[]>> = {
  120: ['name', 'requesterName', 'street'],
  200: ['referencePoint'],
  400: ['registrationForm.notes', 'requestForm.notes', 'requestBody.notes', 'openRequestForm.notes'],
  2000: ['privacyBody.notes', 'privacyForm.notes', 'openPrivacyForm.notes'],
  4000: ['caseForm.text', 'caseBody.text'],
  600: ['verifyBody.text', 'texto'],
  20: ['houseNumber'],
  60: ['district', 'city', 'municipio', 'servico'],
};

const pieces = [1, 2, 3, 4, 5, 6];

/** What nobody copies from elsewhere. */
const others: Readonly<Record<string, readonly string[]>> = {
  'is read as a whole, with its other half': ['latitude', 'longitude'],
  'is chosen, not typed': [
    ...[
      'year',
      'day',
      'empresa',
      'kind',
      'role',
      'cause',
      'use',
      'proof',
      'motivo',
      'imovel',
      'prova',
      'canal',
    ],
    ...[
      'channel',
      'ajuste',
      'adjustment',
      'place',
      'pavement',
      'service',
      'specification',
      'withReconnection',
    ],
    ...['documentsAtCounter', 'document', 'group'],
    ...pieces.flatMap((piece) => [`lugar-${piece}`, `piso-${piece}`]),
  ],
  'is put there by the portal': ['returnTo', 'simulationId', 'token', 'key'],
  'is a number of a program': [
    ...['amountCents', 'downPaymentCents', 'diameterMm', 'daysCut', 'furtherInspections', 'installments'],
    ...['reagreement', 'areaM2'],
  ],
  'is an identifier between programs, bare by its declaration': [
    ...[
      'billIds',
      'slipIds',
      'chargeToComeIds',
      'creditIds',
      'companyId',
      'reference',
      'outcome',
      'transactionId',
    ],
    ...['referencia', 'valor', 'expira', 'retorno', 'assinatura', 'endToEndId', 'txid', 'horario', 'secret'],
    ...['requestedLocalTime', 'inspectionRequestedLocalTime', 'inspectionApprovedLocalTime'],
  ],
  'is searched by': ['search', 'serviceSearch.text'],
};

/** Numbers with a unit that people write. */
const numbers = {
  counts: ['diametro', 'dias-cortada', 'vistorias-a-mais', 'parcelas', 'acordos-antes'],
  areas: pieces.map((piece) => `area-${piece}`),
};

type Field = (typeof fields)[number];
const namesOf = ({ schema, name }: Field) => [name, `${schema}.${name}`];
const called = (names: readonly string[]) =>
  fields.filter((field) => namesOf(field).some((name) => names.includes(name)));

test('every field of every form and of every body is on one of these lists', () => {
  const lists = [
    Object.values(identifiers).flatMap((one) => one.fields),
    ...Object.values(words),
    ...Object.values(others),
  ];
  const listed = [...lists.flat(), ...Object.values(numbers).flat()];
  const unlisted = fields.filter((field) => !namesOf(field).some((name) => listed.includes(name)));
  expect(unlisted.map(({ schema, name }) => `${schema}.${name}`)).toEqual([]);
  const stale = listed.filter((name) => called([name]).length === 0);
  expect(stale).toEqual([]);
});

const invisible = ['\u200b', '\u200e', '\u202a', '\u2069', '\ufeff', '\u00ad'];
const dashes = ['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\ufe63', '\uff0d'];
const wide = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** An identifier as word processors, messengers and telephones hand it on. */
function copies({ printed, labels, also = [] }: Identifier): readonly string[] {
  const middle = Math.floor(printed.length / 2);
  return [
    ...[printed, ` ${printed}\n`, `\t${printed}\u00a0`, wide(printed)],
    ...invisible.flatMap((mark) => [
      mark + printed + mark,
      printed.slice(0, middle) + mark + printed.slice(middle),
    ]),
    ...(printed.includes('-') ? dashes.map((dash) => printed.replaceAll('-', dash)) : []),
    ...labels.map((label) => `${label} ${printed}`),
    ...also,
  ];
}

describe.each(Object.entries(identifiers))('%s, copied from elsewhere', (_, identifier) => {
  const asking = called(identifier.fields).map(
    (field) => [`${field.schema}.${field.name}`, field.field] as const,
  );

  test.each(asking)('is read by %s', (_name, field) => {
    const read = copies(identifier).map((typed) => {
      const parsed = field.safeParse(typed);
      return [typed, parsed.success ? parsed.data : parsed.error.issues[0]?.message];
    });
    expect(read).toEqual(copies(identifier).map((typed) => [typed, identifier.value]));
  });
});

describe.each(Object.entries(words))('words of at most %s characters', (limit, names) => {
  const most = Number(limit);
  const asking = called(names).map((field) => [`${field.schema}.${field.name}`, field.field] as const);

  test.each(asking)('%s: all of them are taken, one more is told, and nothing is cut', (_name, field) => {
    expect(field.safeParse('á'.repeat(most)).data).toBe('á'.repeat(most));
    expect(field.safeParse('😀'.repeat(most)).success).toBe(true);
    const [issue] = field.safeParse('á'.repeat(most + 3)).error?.issues ?? [];
    expect(issue).toMatchObject({ message: 'TEXT_TOO_LONG', params: { most, by: 3 } });
  });

  test.each(asking)('%s: a line break is one character, whatever sends it', (_name, field) => {
    const lines = (end: string) => Array.from({ length: most / 2 }, () => 'a').join(end);
    const taken = ['\n', '\r\n', '\r', '\u2028'].map((end) => field.safeParse(lines(end)).data);
    expect(new Set(taken).size).toBe(1);
    expect(taken[0]).toHaveLength(most - 1);
  });

  test.each(asking)('%s: no control character is kept', (_name, field) => {
    expect(field.safeParse('a\u0000\u0007\u0085\ud800b').data).toMatch(/^a\s?b$/);
  });
});

test.each([...numbers.counts, ...numbers.areas])('%s is read from any figures', (name) => {
  const [field] = called([name]);
  const isArea = numbers.areas.includes(name);
  expect(field?.field.parse('\u200e１５ ')).toEqual(isArea ? '15' : 15);
  if (isArea)
    expect(['2,5 m²', '２,５m2', '2.5 m'].map((typed) => field?.field.parse(typed))).toEqual([
      '2.5',
      '2.5',
      '2.5',
    ]);
});
