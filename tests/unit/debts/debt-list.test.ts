import { describe, expect, it } from 'vitest';
import { composeDebtList, type DebtRecords } from '@/lib/debts';
import { civilDate } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { yearMonth } from '@/lib/kernel/year-month';
import { bill, desoRules, manualDay, manualRecords, saegRules } from './manual-figures';

const nothing: DebtRecords = { bills: [], slips: [], charges: [], credits: [] };

function listOf(records: Partial<DebtRecords>, rules = desoRules) {
  const list = composeDebtList({ ...nothing, ...records }, manualDay, rules);
  if (!list.ok) throw new Error(list.error.code);
  return list.value;
}

describe('the debts of a premises', () => {
  it("are the manual's: 376,03 + 39,26 = 415,29", () => {
    const { totals } = listOf({ bills: manualRecords() });
    expect([totals.original, totals.lateCharges, totals.total]).toEqual([37_603, 3_926, 41_529]);
  });

  it('come oldest reference first, whatever order the database gives', () => {
    const months = listOf({ bills: manualRecords().toReversed() }).bills.map((item) => item.referenceMonth);
    expect(months).toEqual(['2018-07', '2018-08', '2018-09', '2018-10', '2018-11', '2018-12']);
  });

  it.each([
    ['open', {}, 'OPEN', true],
    ['under review', { reviewReason: 'CARD_PAYMENT' as const }, 'UNDER_REVIEW', false],
    ['paid', { status: 'PAID' as const, settledOn: civilDate('2019-04-15') }, 'PAID', false],
    [
      'paid although a review was never closed',
      { status: 'PAID' as const, settledOn: civilDate('2019-04-15'), reviewReason: 'JUDICIAL' as const },
      'PAID',
      false,
    ],
  ])('a bill that is %s has status and box accordingly', (_case, overrides, status, selectable) => {
    const [first] = listOf({ bills: [bill(overrides)] }).bills;
    expect([first?.status, first?.selectable]).toEqual([status, selectable]);
  });

  it('a paid bill bears nothing, and neither paid bills nor those under review count as open', () => {
    const { bills, totals } = listOf({
      bills: [
        bill({ status: 'PAID', settledOn: civilDate('2019-04-15') }),
        bill({ id: 'b', reviewReason: 'JUDICIAL' }),
      ],
    });
    expect(bills[0]?.charges.total).toBe(0);
    expect([totals.total, totals.underReview]).toEqual([0, 5_390 + 726]);
  });

  it("a former occupant's bills stand apart and cannot be chosen", () => {
    const list = listOf({ bills: [bill({ formerOccupant: true })] });
    expect(list.bills).toEqual([]);
    expect(list.formerOccupant.map((item) => item.selectable)).toEqual([false]);
    expect([list.totals.total, list.totals.formerOccupant]).toEqual([0, 6_116]);
  });

  it('a late slip bears late charges as a bill does', () => {
    const slip = {
      id: 's',
      customerId: 'me',
      status: 'OPEN' as const,
      number: '1',
      description: 'Religação',
      dueOn: civilDate('2018-08-03'),
      amount: cents(5_390),
      formerOccupant: false,
    };
    const list = listOf({ slips: [slip] });
    expect(list.slips[0]?.total).toBe(6_116);
    expect(list.totals.slips).toBe(6_116);
  });

  it('one missing index factor refuses the whole list: a total that leaves something out would mislead', () => {
    const records = {
      ...nothing,
      bills: [...manualRecords(), bill({ id: 'x', dueOn: civilDate('2018-06-10') })],
    };
    expect(composeDebtList(records, manualDay, desoRules)).toEqual({
      ok: false,
      error: { code: 'INDEX_FACTOR_MISSING', series: 'DESO', month: '2018-05' },
    });
  });

  it('a due date before the first law on fines is refused, not guessed', () => {
    const old = bill({ dueOn: civilDate('1996-08-01'), referenceMonth: yearMonth('1996-07') });
    const list = composeDebtList({ ...nothing, bills: [old] }, manualDay, saegRules);
    expect(list).toEqual({
      ok: false,
      error: { code: 'RULE_NOT_COVERED', rule: 'late charges', on: '1996-08-01' },
    });
  });
});

describe('a debt with a receipt in process is not asked for again (Código Civil, art. 876)', () => {
  const receipt = (amount: number, awaitsSettlement = true) => ({
    ...{ amount: cents(amount), receivedOn: manualDay, awaitsSettlement },
  });

  it('it can still be chosen, and no total asks for it', () => {
    const received = new Map([[bill().id, receipt(5_390)]]);
    const { bills, totals } = listOf({ bills: [bill()], received });
    expect(bills[0]).toMatchObject({ status: 'OPEN', selectable: true, inProcess: true, asked: false });
    expect(totals).toMatchObject({ original: 0, lateCharges: 0, total: 0, inProcess: 6_116 });
  });

  it('money that is less than it is told, and the debt still asked for', () => {
    const received = new Map([[bill().id, receipt(5_389, false)]]);
    const { bills, totals } = listOf({ bills: [bill()], received });
    expect(bills[0]).toMatchObject({ inProcess: false, asked: true, receipt: { amount: 5_389 } });
    expect(totals).toMatchObject({ total: 6_116, inProcess: 0 });
  });

  it('of a former occupant or under review nothing is told: it is asked of nobody', () => {
    const received = new Map([[bill().id, receipt(5_390)]]);
    const former = listOf({ bills: [bill({ formerOccupant: true })], received }).formerOccupant[0];
    const reviewed = listOf({ bills: [bill({ reviewReason: 'JUDICIAL' })], received }).bills[0];
    for (const one of [former, reviewed]) {
      expect(one).toMatchObject({ receipt: null, inProcess: false, asked: false });
    }
  });

  it('a credit given with a paid statement is spent, a charge to come paid with it in process', () => {
    const owed = { customerId: 'me', description: 'Devolução', remaining: cents(2_500) };
    const list = listOf({
      charges: [{ ...owed, id: 'charge', kind: 'SERVICE', installmentsLeft: 1 }],
      credits: [{ ...owed, id: 'credit' }],
      received: new Map([
        ['charge', receipt(2_500)],
        ['credit', receipt(2_500)],
      ]),
    });
    expect([list.charges[0]?.inProcess, list.credits[0]?.spent]).toEqual([true, true]);
    expect(list.totals).toMatchObject({ chargesToCome: 0, credits: 0 });
  });
});
