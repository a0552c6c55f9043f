import { describe, expect, it } from 'vitest';
import { type BillRecord, composeDebtList, type DebtRecords } from '@/lib/debts';
import {
  type CountedAgreement,
  type InstallmentConditions,
  installmentConditions,
  offerInstallments,
} from '@/lib/installments';
import { type CivilDate, civilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { cents, centsFromDecimal } from '@/lib/kernel/money';
import { profiles } from '../../support/utilities';
import { bill, desoRules, manualDay, manualRecords, saegRules } from '../debts/manual-figures';

const nothing: DebtRecords = { bills: [], slips: [], charges: [], credits: [] };

interface Case {
  readonly utility?: 'deso' | 'saeg';
  readonly records?: Partial<DebtRecords>;
  readonly agreements?: readonly CountedAgreement[];
  readonly waterSituation?: 'CONNECTED' | 'CUT' | 'SUPPRESSED' | 'PARTLY_SUPPRESSED' | 'FEASIBLE';
  readonly asOf?: CivilDate;
}

function conditionsOf({ utility = 'deso', asOf = manualDay, ...given }: Case): InstallmentConditions {
  const records = { ...nothing, bills: manualRecords(), ...given.records };
  const list = composeDebtList(records, asOf, utility === 'deso' ? desoRules : saegRules);
  if (!list.ok) throw new Error(list.error.code);
  const conditions = installmentConditions({
    list: list.value,
    agreements: given.agreements ?? [],
    waterSituation: given.waterSituation ?? 'CONNECTED',
    terms: ruleAt(profiles[utility].installments, asOf),
  });
  if (!conditions.ok) throw new Error(conditions.error.code);
  return conditions.value;
}

function codesOf(given: Case): string[] {
  return conditionsOf(given).obstacles.map(({ code }) => code);
}

function agreement(agreedOn: string, overrides: Partial<CountedAgreement> = {}): CountedAgreement {
  return {
    agreedOn: civilDate(agreedOn),
    situation: 'CANCELLED',
    endedOn: null,
    installments: 6,
    billedInstallments: 6,
    ...overrides,
  };
}

/** One bill due in the future, so that no late charges blur the boundary. */
function owing(amount: string): { bills: readonly BillRecord[] } {
  return { bills: [bill({ amount: centsFromDecimal(amount), dueOn: civilDate('2019-05-10') })] };
}

describe('what is split', () => {
  it("is the manual's debt: 376,03 of bills and 39,26 of late charges, 415,29", () => {
    const { debt, obstacles } = conditionsOf({});
    expect(obstacles).toEqual([]);
    expect(debt.summary).toEqual({
      bills: 37_603,
      slips: 0,
      lateCharges: 3_926,
      services: 0,
      installments: 0,
      credits: 0,
      total: 41_529,
    });
  });

  it('is every kind of debt less the credits, each kind in its own line', () => {
    const mine = { customerId: 'me', description: '' };
    const slip = { ...mine, id: 's', number: '1', status: 'OPEN', formerOccupant: false } as const;
    const { summary } = conditionsOf({
      records: {
        ...owing('100.00'),
        slips: [{ ...slip, dueOn: civilDate('2018-08-03'), amount: cents(5_390) }],
        charges: [
          { ...mine, id: 'c', kind: 'SERVICE', remaining: cents(1_890), installmentsLeft: 1 },
          { ...mine, id: 'd', kind: 'INSTALLMENT', remaining: cents(700), installmentsLeft: 1 },
        ],
        credits: [{ ...mine, id: 'e', remaining: cents(2_500) }],
      },
    }).debt;
    expect(summary).toEqual({
      bills: 10_000,
      slips: 5_390,
      lateCharges: 726,
      services: 1_890,
      installments: 700,
      credits: 2_500,
      total: 16_206,
    });
  });

  it("leaves out bills under review and a former occupant's", () => {
    const { debt } = conditionsOf({
      records: {
        bills: [
          ...owing('100.00').bills,
          bill({ id: 'r', reviewReason: 'JUDICIAL' }),
          bill({ id: 'f', formerOccupant: true }),
        ],
      },
    });
    expect(debt.summary.total).toBe(10_000);
    expect(debt.bills).toHaveLength(1);
  });
});

describe('an agreement in the way (GSAN, UC1191)', () => {
  it.each([
    ['one installment still to bill', { situation: 'NORMAL', billedInstallments: 5 }, ['AGREEMENT_RUNNING']],
    ['all billed', { situation: 'NORMAL' }, []],
    ['undone', { situation: 'UNDONE', billedInstallments: 0 }, []],
    ['cancelled', { billedInstallments: 2 }, []],
    ['concluded', { situation: 'CONCLUDED' }, []],
  ] as const)('of earlier months, with %s', (_, overrides, codes) => {
    expect(codesOf({ agreements: [agreement('2019-01-22', overrides)] })).toEqual(codes);
  });

  it.each([
    ['2019-03-31', []],
    ['2019-04-01', ['AGREED_THIS_MONTH']],
    ['2019-04-22', ['AGREED_THIS_MONTH']],
  ])('made on %s', (agreedOn, codes) => {
    expect(codesOf({ agreements: [agreement(agreedOn, { situation: 'NORMAL' })] })).toEqual(codes);
  });

  it('is told together with everything else that is in the way', () => {
    const made = agreement('2019-04-08', { situation: 'NORMAL', billedInstallments: 0 });
    const codes = codesOf({ agreements: [made], records: { bills: [] } });
    expect(codes).toEqual(['AGREEMENT_RUNNING', 'AGREED_THIS_MONTH', 'NOTHING_TO_SPLIT']);
  });
});

describe('the least debt', () => {
  it('is any for DESO, but not nothing, nor what credits cover', () => {
    expect(codesOf({ records: owing('0.10') })).toEqual([]);
    const credits = [{ id: 'c', customerId: 'me', description: '', remaining: cents(10) }];
    expect(codesOf({ records: { ...owing('0.10'), credits } })).toEqual(['NOTHING_TO_SPLIT']);
  });

  it.each([
    ['299.39', ['DEBT_BELOW_MINIMUM']],
    ['299.40', []],
    ['299.41', []],
  ])('is 30 %% of the wage of 998,00 for SAEG in 2019 (Artigo 9º, § 1º): %s', (amount, codes) => {
    expect(codesOf({ utility: 'saeg', records: owing(amount) })).toEqual(codes);
  });

  it('follows the wage of the day', () => {
    const on = (day: string) => conditionsOf({ utility: 'saeg', asOf: civilDate(day) }).minimumDebt?.value;
    expect(['2020-01-31', '2020-02-01', '2023-04-30', '2023-05-01'].map(on)).toEqual([
      31_170, 31_350, 39_060, 39_600,
    ]);
  });
});

describe('re-agreements at SAEG (Artigo 9º): one agreement and two more in twelve months', () => {
  const first = '2018-06-11';
  const three = [first, '2018-09-17', '2019-01-14'].map((day) => agreement(day));

  it.each([
    [0, 0],
    [1, 4_135],
    [2, 4_135],
  ])('cost nothing at first and 41,35 after: %i earlier', (earlier, fee) => {
    const { count } = conditionsOf({ utility: 'saeg', agreements: three.slice(0, earlier) });
    expect(count).toEqual({ earlier, fee, exhaustedUntil: null });
  });

  it.each([
    ['2019-06-10', ['REAGREEMENTS_EXHAUSTED']],
    ['2019-06-11', []],
    ['2019-06-12', []],
  ])('are exhausted by three until a year after the first: %s', (day, codes) => {
    expect(codesOf({ utility: 'saeg', agreements: three, asOf: civilDate(day) })).toEqual(codes);
  });

  it('say when it may be asked again', () => {
    const [obstacle] = conditionsOf({ utility: 'saeg', agreements: three }).obstacles;
    expect(obstacle).toEqual({ code: 'REAGREEMENTS_EXHAUSTED', atMost: 2, againOn: '2019-06-11' });
  });

  it('begin anew with the first agreement after those months', () => {
    const agreements = ['2017-04-01', '2017-08-01', '2018-03-31', '2018-04-30'].map((day) => agreement(day));
    expect(conditionsOf({ utility: 'saeg', agreements }).count.earlier).toBe(1);
  });

  it('do not count one whose down payment never came', () => {
    const agreements = [...three.slice(1), agreement(first, { situation: 'UNDONE' })];
    expect(codesOf({ utility: 'saeg', agreements })).toEqual([]);
  });

  it('are not limited at DESO, whose sources are silent', () => {
    const { count, obstacles } = conditionsOf({ agreements: three });
    expect([count.earlier, count.fee, obstacles]).toEqual([0, 0, []]);
  });
});

/**
 * Artigo 9º read case by case, by hand: `!` broken, `=` running, `x` its down payment never came, `ok DAY` paid to the end on
 * that day. The number is of the re-agreement that the next would be, `-` a first agreement; then the fee; then from when
 * another is allowed where no more are.
 */
const byHand = [
  ['nothing before', '2019-04-22', [], '-', 0, null],
  ['paid to the end last week', '2019-04-22', ['2018-10-01 ok 2019-04-15'], '-', 0, null],
  ['paid to the end today', '2019-04-22', ['2018-10-01 ok 2019-04-22'], '-', 0, null],
  ['not paid to the end before tomorrow', '2019-04-22', ['2018-10-01 ok 2019-04-23'], '1', 4_135, null],
  ['broken a month ago', '2019-04-22', ['2018-10-01 !'], '1', 4_135, null],
  ['broken, the day before twelve months', '2019-09-30', ['2018-10-01 !'], '1', 4_135, null],
  ['broken, twelve months to the day', '2019-10-01', ['2018-10-01 !'], '1', 4_135, null],
  ['broken six years ago', '2024-10-01', ['2018-10-01 !'], '1', 4_135, null],
  [
    'broken, what was left of it paid to the end',
    '2019-04-22',
    ['2018-06-01 !', '2018-09-01 ok 2019-03-01'],
    '-',
    0,
    null,
  ],
  [
    'two broken after one paid',
    '2019-04-22',
    ['2018-05-02 ok 2018-07-01', '2018-08-01 !', '2018-11-01 !'],
    '2',
    4_135,
    null,
  ],
  [
    'broken after one paid in the same months',
    '2019-04-22',
    ['2018-05-02 ok 2018-09-01', '2018-10-01 !'],
    '1',
    4_135,
    null,
  ],
  [
    'three broken in twelve months',
    '2019-04-22',
    ['2018-06-11 !', '2018-09-17 !', '2019-01-14 !'],
    '3',
    4_135,
    '2019-06-11',
  ],
  [
    'three broken, the months over',
    '2019-06-11',
    ['2018-06-11 !', '2018-09-17 !', '2019-01-14 !'],
    '1',
    4_135,
    null,
  ],
  [
    'three of which one never began',
    '2019-04-22',
    ['2018-06-11 x', '2018-09-17 !', '2019-01-14 !'],
    '2',
    4_135,
    null,
  ],
  ['running, all of it billed', '2019-04-22', ['2018-10-01 ='], '1', 4_135, null],
] as const;

describe('what a re-agreement is at SAEG (tarifa de serviços, Artigo 9º, caput e § 1º: "somente poderá ser feito o reparcelamento")', () => {
  it.each(byHand)('%s, on %s', (_, day, history, number, fee, exhaustedUntil) => {
    const agreements = history.map((line) => {
      const [agreedOn = '', mark, paidOn] = line.split(' ');
      if (paidOn) return agreement(agreedOn, { situation: 'CONCLUDED', endedOn: civilDate(paidOn) });
      const situation = ({ '!': 'CANCELLED', x: 'UNDONE', '=': 'NORMAL' } as const)[mark as '!' | 'x' | '='];
      return agreement(agreedOn, { situation });
    });
    const { count } = conditionsOf({ utility: 'saeg', agreements, asOf: civilDate(day) });
    expect(count).toEqual({ earlier: number === '-' ? 0 : Number(number), fee, exhaustedUntil });
  });
});

describe('the question of reconnection', () => {
  it.each([
    ['CONNECTED', false],
    ['FEASIBLE', false],
    ['CUT', true],
    ['SUPPRESSED', true],
    ['PARTLY_SUPPRESSED', true],
  ] as const)('for water that is %s is asked: %s', (waterSituation, asked) => {
    expect(conditionsOf({ waterSituation }).asksReconnection).toBe(asked);
  });
});

describe('the offer', () => {
  const offerOf = (typed: string | null, given: Case = {}) =>
    offerInstallments(conditionsOf(given), typed === null ? null : centsFromDecimal(typed));

  it('starts from the least down payment: 41,53 of 415,29', () => {
    const offer = offerOf(null);
    expect(offer.ok && [offer.value.minimumDownPayment, offer.value.downPayment]).toEqual([4_153, 4_153]);
  });

  it.each([
    ['41.52', { code: 'DOWN_PAYMENT_BELOW_MINIMUM', minimumCents: 4_153 }],
    ['415.29', { code: 'DOWN_PAYMENT_REACHES_DEBT', debtCents: 41_529 }],
    ['415.30', { code: 'DOWN_PAYMENT_REACHES_DEBT', debtCents: 41_529 }],
  ])('refuses %s down', (typed, error) => {
    expect(offerOf(typed)).toEqual({ ok: false, error });
  });

  it.each(['41.53', '41.54', '415.28'])('is worked out again for %s down', (typed) => {
    const offer = offerOf(typed);
    expect(offer.ok && offer.value.downPayment).toBe(centsFromDecimal(typed));
    expect(offer.ok && offer.value.plans.length).toBeGreaterThan(0);
  });

  it('lets who pays at once pay the debt as it is: no tax, no discount', () => {
    const offer = offerOf(null);
    expect(offer.ok && offer.value.cash).toEqual({ updated: 41_529, taxes: 0, discount: 0, toPay: 41_529 });
  });

  it('takes the part of the late charges that the terms waive off, when all is paid at once', () => {
    const conditions = conditionsOf({});
    const { terms } = conditions;
    const generous = {
      ...terms,
      value: { ...terms.value, cashDiscount: { numerator: 1n, denominator: 2n } },
    };
    const offer = offerInstallments({ ...conditions, terms: generous as typeof terms }, null);
    expect(offer.ok && offer.value.cash).toMatchObject({ discount: 1_963, toPay: 39_566 });
  });

  it('is refused with every obstacle, whatever was typed', () => {
    const offer = offerOf('0.01', { records: { bills: [] } });
    expect(offer).toEqual({
      ok: false,
      error: { code: 'INSTALLMENTS_REFUSED', obstacles: [{ code: 'NOTHING_TO_SPLIT' }] },
    });
  });
});
