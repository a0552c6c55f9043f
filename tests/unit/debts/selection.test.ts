import { describe, expect, it } from 'vitest';
import {
  composeDebtList,
  type DebtRecords,
  selectDebts,
  selectionSignature,
  statementItems,
} from '@/lib/debts';
import { civilDate } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { bill, desoRules, manualDay, manualRecords } from './manual-figures';

const none = { billIds: [], slipIds: [], chargeIds: [], creditIds: [] };

const records: DebtRecords = {
  bills: [
    ...manualRecords(),
    bill({ id: 'review', reviewReason: 'CARD_PAYMENT' }),
    bill({ id: 'paid', status: 'PAID', settledOn: civilDate('2019-04-15') }),
    bill({ id: 'former', formerOccupant: true }),
  ],
  slips: [
    {
      id: 'slip',
      customerId: 'me',
      status: 'OPEN',
      number: '77',
      description: 'Novo lacre',
      dueOn: manualDay,
      amount: cents(2_478),
      formerOccupant: false,
    },
  ],
  charges: [
    {
      id: 'charge',
      customerId: 'me',
      kind: 'INSTALLMENT',
      description: 'Parcelamento',
      remaining: cents(10_000),
      installmentsLeft: 4,
    },
  ],
  credits: [{ id: 'credit', customerId: 'me', description: 'Devolução', remaining: cents(50_000) }],
};

const composed = composeDebtList(records, manualDay, desoRules);
if (!composed.ok) throw new Error(composed.error.code);
const list = composed.value;
const sixBills = manualRecords().map((record) => record.id);

describe('choosing debts', () => {
  it("the manual's six bills make 376,03 + 39,26 = 415,29", () => {
    const selection = selectDebts(list, { ...none, billIds: sixBills });
    expect(selection.ok && selection.value.totals).toEqual({
      original: 37_603,
      services: 3_926,
      credits: 0,
      total: 41_529,
    });
  });

  it('slips and charges to come count as services, credits are taken off', () => {
    const choice = { billIds: sixBills, slipIds: ['slip'], chargeIds: ['charge'], creditIds: ['credit'] };
    const selection = selectDebts(list, choice);
    expect(selection.ok && selection.value.totals).toEqual({
      original: 37_603,
      services: 3_926 + 2_478 + 10_000,
      credits: 50_000,
      total: 4_007,
    });
  });

  it('the same id twice is chosen once', () => {
    const selection = selectDebts(list, { ...none, billIds: [...sixBills, ...sixBills] });
    expect(selection.ok && selection.value.bills.length).toBe(6);
  });

  it.each([
    ['nothing at all', none, { code: 'NOTHING_SELECTED' }],
    ['credits only', { ...none, creditIds: ['credit'] }, { code: 'NOTHING_SELECTED' }],
    ['an id that is not in the list', { ...none, billIds: ['elsewhere'] }, { code: 'DEBT_NOT_FOUND' }],
    [
      'credits beyond the debts',
      { ...none, slipIds: ['slip'], creditIds: ['credit'] },
      { code: 'CREDITS_EXCEED_DEBTS', debtsCents: 2_478, creditsCents: 50_000 },
    ],
    [
      'every bill that cannot be chosen, all told at once',
      { ...none, billIds: ['review', 'paid', 'former', ...sixBills] },
      {
        code: 'DEBTS_NOT_SELECTABLE',
        debts: [
          { id: 'paid', reason: 'PAID' },
          { id: 'review', reason: 'UNDER_REVIEW' },
          { id: 'former', reason: 'FORMER_OCCUPANT' },
        ],
      },
    ],
  ])('is refused for %s', (_case, choice, error) => {
    expect(selectDebts(list, choice)).toEqual({ ok: false, error });
  });
});

describe('the items of a statement', () => {
  const itemsOf = (billIds: readonly string[]) => {
    const selection = selectDebts(list, { billIds, slipIds: ['slip'], chargeIds: ['charge'], creditIds: [] });
    if (!selection.ok) throw new Error(selection.error.code);
    return statementItems(selection.value);
  };

  it('are printed bills first, then charges to come, slips and credits', () => {
    expect(itemsOf(sixBills).map((item) => item.kind)).toEqual([
      'BILL',
      'BILL',
      'BILL',
      'BILL',
      'BILL',
      'BILL',
      'CHARGE',
      'SLIP',
    ]);
  });

  it('have one signature in any order of choosing, another for other amounts', () => {
    const items = itemsOf(sixBills);
    expect(selectionSignature(itemsOf(sixBills.toReversed()))).toBe(selectionSignature(items));
    const [first, ...rest] = items;
    if (!first) throw new Error('no item');
    expect(selectionSignature([{ ...first, interest: cents(first.interest + 1) }, ...rest])).not.toBe(
      selectionSignature(items),
    );
  });
});
