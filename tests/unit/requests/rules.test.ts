import { describe, expect, it } from 'vitest';
import { businessCalendar } from '@/lib/kernel/business-days';
import { civilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import {
  expectedOn,
  findSpecification,
  openSpecifications,
  type Protocol,
  punctuality,
} from '@/lib/requests';
import { openRequestForm, requestForm } from '@/lib/requests/schema';
import { statusAfter } from '@/lib/requests/step';
import { stepLetter } from '@/lib/requests/step-letter';
import { profiles } from '../../support/utilities';

const catalogue = ruleAt(profiles.deso.requests, civilDate('2019-04-22')).value;
const easter = businessCalendar([
  { date: civilDate('2019-04-19'), name: 'Sexta-feira Santa', source: 'Lei 9.093/1995' },
]);

describe('a request is expected so many days after the day it is made', () => {
  it.each([
    ['a leak in the street, as the manual prints', 'vazamento-na-rua', '2019-04-22', '2019-04-23'],
    ['a leak on a Friday: its day is a calendar day', 'vazamento-na-rua', '2019-04-26', '2019-04-27'],
    [
      'a change of holder: five business days, over Good Friday',
      'mudanca-de-titular',
      '2019-04-17',
      '2019-04-25',
    ],
  ])('%s', (_, code, requestedOn, expected) => {
    const found = findSpecification(catalogue, code, 'ACCOUNT');
    expect(expectedOn(found?.specification.deadline ?? null, civilDate(requestedOn), easter)).toBe(expected);
  });

  it('without a term there is no day to expect', () => {
    expect(expectedOn(null, civilDate('2019-04-22'), easter)).toBeNull();
  });
});

it('without a matrícula the first page of the manual is offered, and nothing else', () => {
  expect(openSpecifications(catalogue).map(({ code }) => code)).toEqual([
    'vazamento-na-rua',
    'ligacao-nova',
    'religacao',
    'corte-a-pedido',
    'mudanca-de-titular',
  ]);
  expect(findSpecification(catalogue, 'troca-do-lacre', 'PUBLIC')).toBeNull();
});

it('every specification has a code of its own and a source', () => {
  const all = catalogue.flatMap(({ specifications }) => specifications);
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  expect(all.filter(({ source }) => source.act === '')).toEqual([]);
});

describe('a request is late from the day after the expected one', () => {
  it.each([
    ['the day before', '2019-04-22', 'IN_TIME'],
    ['the day', '2019-04-23', 'IN_TIME'],
    ['the day after', '2019-04-24', 'LATE'],
  ])('%s', (_, asOf, expected) => {
    const open = {
      status: 'PENDING',
      closedOn: null,
      closingReason: null,
      expectedOn: civilDate('2019-04-23'),
    } as const;
    expect(punctuality(open, civilDate(asOf))).toBe(expected);
  });

  it.each([
    ['2019-04-23', 'DONE_IN_TIME'],
    ['2019-04-24', 'DONE_LATE'],
  ])('closed on %s', (closedOn, expected) => {
    const closed = {
      status: 'CLOSED',
      expectedOn: civilDate('2019-04-23'),
      closedOn: civilDate(closedOn),
      closingReason: 'SERVICE_DONE',
    } as const;
    expect(punctuality(closed, civilDate('2019-05-30'))).toBe(expected);
  });

  it.each(['TIME_LAPSED', 'WITHDRAWN'] as const)(
    'one that ended otherwise (%s) tells of no lateness',
    (closingReason) => {
      const closed = { status: 'CLOSED', closedOn: civilDate('2019-04-24'), closingReason } as const;
      expect(punctuality({ ...closed, expectedOn: civilDate('2019-04-23') }, civilDate('2019-05-30'))).toBe(
        'NOT_DUE',
      );
    },
  );

  it('without a day nothing is due', () => {
    const open = { status: 'PENDING', expectedOn: null, closedOn: null, closingReason: null } as const;
    expect(punctuality(open, civilDate('2030-01-01'))).toBe('NOT_DUE');
  });
});

describe('a step of a request', () => {
  const request = { status: 'PENDING', version: 2, lastStepOn: civilDate('2019-04-20') } as const;
  const seen = { version: 2, asOf: civilDate('2019-04-22') };
  const close = (on: string) =>
    ({ kind: 'CLOSED', reason: 'SERVICE_DONE', on: civilDate(on), note: '' }) as const;

  it.each([
    ['before the last step', '2019-04-19', { code: 'STEP_BEFORE_LAST', last: '2019-04-20' }],
    ['on the day of the last step', '2019-04-20', null],
    ['today', '2019-04-22', null],
    ['tomorrow', '2019-04-23', { code: 'STEP_IN_FUTURE' }],
  ])('closing it %s', (_, on, refusal) => {
    expect(statusAfter(close(on), request, seen)).toEqual(
      refusal ? { ok: false, error: refusal } : { ok: true, value: 'CLOSED' },
    );
  });

  const today = { on: civilDate('2019-04-22'), note: '' };
  it.each([
    ['closing it twice', 'CLOSED', 2, { ...close('2019-04-22') }, 'REQUEST_CLOSED'],
    ['by who saw an older version', 'PENDING', 1, { ...close('2019-04-22') }, 'REQUEST_CHANGED'],
    ['resuming what is not blocked', 'PENDING', 2, { ...today, kind: 'RESUMED' }, 'REQUEST_NOT_BLOCKED'],
    ['blocking it twice', 'BLOCKED', 2, { ...today, kind: 'BLOCKED' }, 'REQUEST_ALREADY_BLOCKED'],
  ] as const)('%s is refused', (_, status, version, step, code) => {
    expect(statusAfter(step, { ...request, status }, { ...seen, version })).toMatchObject({
      error: { code },
    });
  });
});

it('the message about a step says nothing of a person and repeats nothing that was typed', () => {
  const letter = stepLetter(
    {
      id: 'id',
      number: 92150001,
      protocol: '20191000000001' as Protocol,
      specificationCode: 'vazamento-na-rua',
      typeName: 'VAZAMENTO',
      specificationName: 'RUA',
      requestedOn: civilDate('2019-04-22'),
      expectedOn: civilDate('2019-04-23'),
      status: 'PENDING',
      closedOn: null,
      closingReason: null,
    },
    { kind: 'OPENED', on: civilDate('2019-04-22') },
  );
  expect(letter.subject).toBe('Solicitação 20191000000001: recebida');
  expect(letter.facts.map(({ value }) => value)).toEqual([
    '20191000000001',
    'VAZAMENTO - RUA',
    'Pendente em 22/04/2019',
    '23/04/2019',
  ]);
});

describe('what is typed', () => {
  const typed = {
    requesterName: 'CLIENTE 19420501',
    phone: '(81) 12345-6789',
    email: 'cliente@gmail.com',
    referencePoint: 'PRÓXIMO DA ESTÁTUA DE NAPOLEÃO BONAPARTE.',
  };

  it('the manual’s own form is taken', () => {
    expect(requestForm.parse(typed)).toMatchObject({ phone: '81123456789', position: null, notes: '' });
  });

  it.each([
    ['-10,916206', '-37,077466', { latitude: '-10.916206', longitude: '-37.077466' }],
    ['', '', null],
  ])('a position %s %s', (latitude, longitude, position) => {
    expect(requestForm.parse({ ...typed, latitude, longitude }).position).toEqual(position);
  });

  it.each([
    ['-10,9', '', 'POSITION_INCOMPLETE'],
    ['90,1', '0', 'POSITION_MALFORMED'],
    ['90', '180,000001', 'POSITION_MALFORMED'],
    ['ali', '0', 'POSITION_MALFORMED'],
  ])('a position %s %s is refused', (latitude, longitude, code) => {
    expect(requestForm.safeParse({ ...typed, latitude, longitude }).error?.issues[0]?.message).toBe(code);
  });

  it('a leak is told of without CPF; a reconnection needs CPF and matrícula', () => {
    const place = { street: 'Rua A', district: 'Centro', city: 'Aracaju', taxId: '', accountNumber: '' };
    const leak = openRequestForm({ accountNumber: 'NOT_ASKED', taxId: 'OPTIONAL' });
    expect(leak.parse({ ...typed, ...place }).taxId).toBeNull();
    const reconnection = openRequestForm({ accountNumber: 'REQUIRED', taxId: 'REQUIRED' });
    const issues = reconnection.safeParse({ ...typed, ...place }).error?.issues;
    expect(issues?.map(({ message }) => message)).toEqual(['TAX_ID_MISSING', 'ACCOUNT_NUMBER_MISSING']);
  });
});
