import { describe, expect, it } from 'vitest';
import { assessYear, type DischargeBill, yearsToOffer } from '@/lib/annual-discharge';
import { civilDate } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { yearMonth } from '@/lib/kernel/year-month';
import { profiles } from '../../support/utilities';
import { anyBill } from '../billing/any-bill';

const me = { id: 'me', since: civilDate('2010-05-03') };
const user = { id: 'user', since: civilDate('2016-02-01') };

function bill(month: string, changes: Partial<DischargeBill> = {}): DischargeBill {
  return {
    ...anyBill({ id: month, status: 'PAID', settledOn: civilDate('2018-03-01') }),
    referenceMonth: yearMonth(month),
    issuedOn: civilDate(`${month}-01`),
    dueOn: civilDate(`${month}-28`),
    amount: cents(5_000),
    agreementConcludedOn: null,
    ...changes,
  };
}

const open = { status: 'OPEN', settledOn: null } as const;
const inCourt = { ...open, reviewReason: 'JUDICIAL', reviewSince: civilDate('2018-02-01') } as const;

interface Case {
  bills: readonly DischargeBill[];
  year?: number;
  asOf?: string;
  utility?: 'deso' | 'saeg';
  consumers?: readonly [typeof me, ...(typeof me)[]];
}

function assess({ bills, year = 2017, asOf = '2019-04-22', utility = 'deso', consumers = [me] }: Case) {
  const rule = profiles[utility].annualDischarge;
  return assessYear({ consumers, bills }, { year, asOf: civilDate(asOf), rule });
}

function draft(question: Case) {
  const assessment = assess(question);
  if (!assessment.granted) throw new Error(JSON.stringify(assessment.reasons));
  return assessment.draft;
}

function codes(question: Case) {
  const assessment = assess(question);
  return assessment.granted ? [] : assessment.reasons.map((reason) => reason.code);
}

describe('who is entitled (Lei 12.007/2009, art. 2º, § 1º)', () => {
  it.each([
    ['every bill of the year is paid', [bill('2017-01'), bill('2017-12')], []],
    ['one month alone was billed (§ 2º)', [bill('2017-12')], []],
    ['a bill is open', [bill('2017-01'), bill('2017-02', open)], ['BILLS_OPEN']],
    [
      'a bill is disputed with the utility',
      [bill('2017-01'), bill('2017-02', { ...inCourt, reviewReason: 'HIGH_CONSUMPTION' })],
      ['BILLS_OPEN'],
    ],
    ['a bill is disputed in court (§ 3º)', [bill('2017-01'), bill('2017-02', inCourt)], []],
    ['every bill is disputed in court', [bill('2017-02', inCourt)], ['NOTHING_SETTLED']],
    [
      'a bill is in installments',
      [bill('2017-01'), bill('2017-02', { status: 'IN_INSTALLMENTS' })],
      ['BILLS_IN_INSTALLMENTS'],
    ],
    [
      'its agreement was paid to the end',
      [bill('2017-02', { status: 'IN_INSTALLMENTS', agreementConcludedOn: civilDate('2018-01-10') })],
      [],
    ],
    [
      'one is open and one in installments',
      [bill('2017-01', open), bill('2017-02', { status: 'IN_INSTALLMENTS' })],
      ['BILLS_OPEN', 'BILLS_IN_INSTALLMENTS'],
    ],
    ['all were cancelled', [bill('2017-01', { status: 'CANCELLED' })], ['NOTHING_SETTLED']],
    ['one is prescribed, the others paid', [bill('2017-01'), bill('2017-02', { status: 'PRESCRIBED' })], []],
    ['the open bill is of another year', [bill('2017-01'), bill('2018-01', open)], []],
    [
      'the open bill is of another customer',
      [bill('2017-01'), bill('2017-02', { ...open, customerId: 'former' })],
      [],
    ],
    ['no bill is of the year', [bill('2016-01')], ['NO_BILLS']],
  ])('when %s', (_case, bills, expected) => {
    expect(codes({ bills })).toEqual(expected);
  });

  it('not for a year before the consumer was linked, who is told since when', () => {
    expect(assess({ bills: [], year: 2009 })).toEqual({
      granted: false,
      reasons: [{ code: 'YEAR_BEFORE_LINK', since: '2010-05-03' }],
    });
  });

  it('not for a year the law does not cover', () => {
    expect(assess({ bills: [], year: 2008 })).toEqual({
      granted: false,
      reasons: [{ code: 'YEAR_NOT_COVERED', firstYear: 2009 }],
    });
  });

  it('not for the present year, whose open bills are told at once', () => {
    expect(codes({ bills: [bill('2019-01', open)], year: 2019 })).toEqual(['YEAR_NOT_CLOSED', 'BILLS_OPEN']);
  });
});

describe('when a year is closed', () => {
  it.each([
    ['deso', '2018-01-31', false],
    ['deso', '2018-02-01', true],
    ['deso', '2018-02-02', true],
    ['saeg', '2017-12-31', false],
    ['saeg', '2018-01-01', true],
    ['saeg', '2018-01-02', true],
  ] as const)('%s on %s: %s', (utility, asOf, closed) => {
    expect(codes({ bills: [bill('2017-05')], asOf, utility })).toEqual(closed ? [] : ['YEAR_NOT_CLOSED']);
  });
});

describe('which bills are of the year', () => {
  const december = bill('2017-12', { dueOn: civilDate('2018-01-03') });

  it('by reference month for DESO, by due date for SAEG (art. 2º)', () => {
    const bills = [bill('2017-05'), december, bill('2018-05')];
    expect(draft({ bills }).items.map((item) => item.referenceMonth)).toEqual(['2017-05', '2017-12']);
    expect(draft({ bills, utility: 'saeg' }).items.map((item) => item.referenceMonth)).toEqual(['2017-05']);
    const next = draft({ bills, year: 2018, utility: 'saeg' });
    expect(next.items.map((item) => item.referenceMonth)).toEqual(['2017-12', '2018-05']);
  });
});

describe('what a declaration says', () => {
  it('totals what is settled, at nothing for a cancelled bill, without what is left out', () => {
    const { items, total } = draft({
      bills: [
        bill('2017-01'),
        bill('2017-02', inCourt),
        bill('2017-03', { status: 'CANCELLED', settledOn: null }),
      ],
    });
    expect(items.map((item) => [item.situation, item.amount])).toEqual([
      ['PAID', 5_000],
      ['IN_COURT', 5_000],
      ['CANCELLED', 0],
    ]);
    expect(total).toBe(5_000);
  });

  it('has one row for a bill cancelled and issued again, none for an amended one, both of two kinds', () => {
    const { items } = draft({
      bills: [
        bill('2017-01'),
        bill('2017-01', { id: 'a', status: 'CANCELLED' }),
        bill('2017-01', { id: 'b', status: 'AMENDED' }),
        bill('2017-01', { id: 'c', kind: 'SUPPLEMENTARY' }),
        bill('2017-02', { id: 'd', status: 'CANCELLED' }),
        bill('2017-02', { id: 'e', status: 'CANCELLED' }),
      ],
    });
    expect(items.map((item) => item.billId).toSorted()).toEqual(['2017-01', 'c', 'e']);
  });

  it.each([
    ['every earlier bill is settled', [bill('2016-03')], []],
    ['there is no earlier bill', [], []],
    ['an earlier bill is open', [bill('2015-03', open), bill('2016-03')], ['2015-03']],
    ['an earlier bill is disputed in court', [bill('2016-03', inCourt)], ['2016-03']],
    ['an earlier bill is prescribed', [bill('2016-03', { status: 'PRESCRIBED' })], ['2016-03']],
    ['an earlier bill was cancelled', [bill('2016-03', { status: 'CANCELLED' })], []],
    ['a later bill is open', [bill('2018-03', open)], []],
  ])(
    'covers earlier years unless a bill of theirs is not settled (art. 4º): %s',
    (_case, others, expected) => {
      expect(draft({ bills: [bill('2017-01'), ...others] }).openEarlierMonths).toEqual(expected);
    },
  );
});

describe('whose declaration it is', () => {
  const consumers = [me, user] as const;

  it('is of whoever asks where bills are in their name, else of the present user', () => {
    const bills = [bill('2015-01'), bill('2017-01', { customerId: 'user' })];
    expect(draft({ bills, year: 2015, consumers }).consumerId).toBe('me');
    expect(draft({ bills, year: 2017, consumers }).consumerId).toBe('user');
  });

  it('offers the years that have bills of either, and always the last one', () => {
    const bills = [bill('2015-01'), bill('2017-01', { customerId: 'user' }), bill('2019-01')];
    const rule = profiles.deso.annualDischarge;
    expect(yearsToOffer({ consumers, bills }, { asOf: civilDate('2019-04-22'), rule })).toEqual([
      2018, 2017, 2015,
    ]);
  });
});
