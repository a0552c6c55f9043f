import { describe, expect, it } from 'vitest';
import {
  type DischargeBill,
  type DischargeDelivery,
  type DischargeRecord,
  dueDeliveries,
} from '@/lib/annual-discharge';
import { civilDate } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { addMonthsTo, yearMonth } from '@/lib/kernel/year-month';
import { profiles } from '../../support/utilities';
import { anyBill } from '../billing/any-bill';

const me = { id: 'me', since: civilDate('2010-05-03') };

/** A bill issued on the 20th of its month, due on the 10th of the next and paid on that day, unless told otherwise. */
function bill(month: string, changes: Partial<DischargeBill> = {}): DischargeBill {
  const dueOn = civilDate(`${addMonthsTo(yearMonth(month), 1)}-10`);
  return {
    ...anyBill({ id: month, status: 'PAID', settledOn: dueOn, dueOn }),
    referenceMonth: yearMonth(month),
    issuedOn: civilDate(`${month}-20`),
    amount: cents(5_000),
    agreementConcludedOn: null,
    ...changes,
  };
}

const open = { status: 'OPEN', settledOn: null } as const;
const paid = (settledOn: string) => ({ settledOn: civilDate(settledOn) });
const delivered: DischargeDelivery = {
  trigger: 'MAY',
  month: yearMonth('2019-05'),
  channel: 'BILL',
  deliveredOn: civilDate('2019-05-01'),
};

type Issued = Pick<DischargeRecord, 'baseYear' | 'openEarlierMonths' | 'delivery'>;

interface Case {
  readonly bills: readonly DischargeBill[];
  readonly issued?: readonly Issued[];
  readonly utility?: 'deso' | 'saeg';
}

function due(asOf: string, { bills, issued = [], utility = 'deso' }: Case) {
  const rule = profiles[utility].annualDischarge;
  return dueDeliveries({ consumers: [me], bills }, { asOf: civilDate(asOf), rule, issued });
}

function told(asOf: string, question: Case) {
  return due(asOf, question).map(({ draft, trigger, month }) => `${draft.baseYear} ${trigger} ${month}`);
}

const may = '2018 MAY 2019-05';

describe('when a declaration is due (Lei 12.007/2009, art. 3º), by reference month and by due date', () => {
  it.each([
    ['settled in its own year', [bill('2018-06')], ['2019-04-30', '2019-05-01', '2019-05-02'], may],
    [
      'settled on the last day before May',
      [bill('2018-06', paid('2019-04-30'))],
      ['2019-04-30', '2019-05-01', '2019-05-02'],
      may,
    ],
    [
      'settled in May',
      [bill('2018-06', paid('2019-05-01'))],
      ['2019-05-31', '2019-06-01', '2019-06-02'],
      '2018 SETTLEMENT 2019-06',
    ],
    [
      'settled on the last day of a month',
      [bill('2018-05'), bill('2018-06', paid('2019-07-31'))],
      ['2019-07-31', '2019-08-01', '2019-08-02'],
      '2018 SETTLEMENT 2019-08',
    ],
    [
      'settled in December',
      [bill('2018-06', paid('2019-12-02'))],
      ['2019-12-31', '2020-01-01', '2020-01-02'],
      '2018 SETTLEMENT 2020-01',
    ],
    [
      'cleared by a cancellation after the last payment',
      [bill('2018-05'), bill('2018-06', { status: 'CANCELLED', ...paid('2019-06-30') })],
      ['2019-06-30', '2019-07-01', '2019-07-02'],
      '2018 SETTLEMENT 2019-07',
    ],
    [
      'cleared by a dispute in court',
      [
        bill('2018-05'),
        bill('2018-06', { ...open, reviewReason: 'JUDICIAL', reviewSince: civilDate('2019-06-03') }),
      ],
      ['2019-06-30', '2019-07-01', '2019-07-02'],
      '2018 SETTLEMENT 2019-07',
    ],
    [
      'an agreement paid to the end',
      [bill('2018-06', { status: 'IN_INSTALLMENTS', agreementConcludedOn: civilDate('2019-09-09') })],
      ['2019-09-30', '2019-10-01', '2019-10-02'],
      '2018 SETTLEMENT 2019-10',
    ],
    [
      'the bill due in May is issued before: it goes with that bill',
      [bill('2018-06'), bill('2019-04', open)],
      ['2019-04-19', '2019-04-20', '2019-04-21'],
      may,
    ],
    [
      'that bill was issued before the year was settled',
      [bill('2018-06', paid('2019-04-25')), bill('2019-04', open)],
      ['2019-04-24', '2019-04-25', '2019-04-26'],
      may,
    ],
    [
      'the bill due in the month after settlement is issued before',
      [bill('2018-06', paid('2019-08-15')), bill('2019-08', open)],
      ['2019-08-19', '2019-08-20', '2019-08-21'],
      '2018 SETTLEMENT 2019-09',
    ],
  ] as const)('%s', (_case, bills, [before, on, after], expected) => {
    for (const utility of ['deso', 'saeg'] as const) {
      // A bill that is not yet paid on the day before is open then.
      const asKnown = (day: string) =>
        bills.map((each) =>
          each.status === 'PAID' && (each.settledOn ?? '') > day ? { ...each, ...open } : each,
        );
      expect(told(before, { bills: asKnown(before), utility })).toEqual([]);
      expect(told(on, { bills: asKnown(on), utility })).toEqual([expected]);
      expect(told(after, { bills: asKnown(after), utility })).toEqual([expected]);
    }
  });

  it("December's bill is of its own year by reference month, and of the next by due date", () => {
    const bills = [bill('2017-06'), bill('2017-12', paid('2018-07-02')), bill('2018-06')];
    const issued = [{ baseYear: 2016, openEarlierMonths: [], delivery: delivered }];
    expect(told('2018-07-31', { bills, issued })).toEqual([]);
    expect(told('2018-08-01', { bills, issued })).toEqual(['2017 SETTLEMENT 2018-08']);
    expect(told('2018-05-01', { bills, issued, utility: 'saeg' })).toEqual(['2017 MAY 2018-05']);
    expect(told('2019-05-01', { bills, utility: 'saeg' })).toEqual([may]);
  });
});

describe('what is not delivered', () => {
  it.each([
    ['a year with an open bill', { bills: [bill('2018-05'), bill('2018-06', open)] }],
    [
      'what was delivered',
      { bills: [bill('2018-06')], issued: [{ baseYear: 2018, openEarlierMonths: [], delivery: delivered }] },
    ],
    [
      'a year that a newer delivered declaration covers',
      { bills: [bill('2017-06')], issued: [{ baseYear: 2018, openEarlierMonths: [], delivery: delivered }] },
    ],
    ["somebody else's year", { bills: [bill('2018-06', { customerId: 'other' })] }],
  ] as const)('%s', (_case, question) => {
    expect(told('2019-05-15', question)).toEqual([]);
  });
});

describe('what is delivered late, or together', () => {
  it('a backlog is one declaration, that covers the years before', () => {
    const bills = [bill('2015-06'), bill('2016-06'), bill('2017-06'), bill('2018-06')];
    expect(told('2019-05-15', { bills })).toEqual([may]);
  });

  it('a year that no newer declaration covers is delivered beside it, with the bill once', () => {
    const bills = [
      bill('2016-06', { status: 'PRESCRIBED' }),
      bill('2017-06', paid('2019-04-05')),
      bill('2018-06'),
      bill('2019-04', open),
    ];
    const both = due('2019-05-02', { bills });
    expect(both.map(({ draft, channel }) => [draft.baseYear, channel])).toEqual([
      [2018, 'BILL'],
      [2017, 'PORTAL'],
    ]);
  });

  it('one declared while an earlier year was open does not cover it: that year follows when it is settled', () => {
    const issued = [{ baseYear: 2018, openEarlierMonths: [yearMonth('2017-06')], delivery: delivered }];
    const bills = [bill('2017-06', paid('2019-06-11')), bill('2018-06')];
    expect(told('2019-06-30', { bills, issued })).toEqual([]);
    expect(told('2019-07-01', { bills, issued })).toEqual(['2017 SETTLEMENT 2019-07']);
  });

  it('one that was asked for is delivered all the same', () => {
    const issued = [{ baseYear: 2018, openEarlierMonths: [], delivery: null }];
    expect(told('2019-05-01', { bills: [bill('2018-06')], issued })).toEqual([may]);
  });

  it.each([
    ['2019-05-31', '2019-05'],
    ['2019-06-01', '2019-07'],
    ['2019-06-30', '2019-07'],
    ['2019-12-31', '2020-01'],
  ])('on %s it goes with the bills due in %s', (asOf, month) => {
    expect(due(asOf, { bills: [bill('2018-06')] }).map((delivery) => delivery.month)).toEqual([month]);
  });

  it.each([
    ['with a bill due in the month', [bill('2019-04', open)], 'BILL'],
    ['with none', [], 'PORTAL'],
    [
      'with one that is issued later',
      [bill('2019-04', { ...open, issuedOn: civilDate('2019-05-02') })],
      'PORTAL',
    ],
    ['with one that was cancelled', [bill('2019-04', { status: 'CANCELLED' })], 'PORTAL'],
    [
      'with one due in another month',
      [bill('2019-05', { ...open, issuedOn: civilDate('2019-04-30') })],
      'PORTAL',
    ],
  ] as const)('%s', (_case, bills, channel) => {
    const found = due('2019-05-01', { bills: [bill('2018-06'), ...bills] });
    expect(found.map((delivery) => delivery.channel)).toEqual([channel]);
  });
});
