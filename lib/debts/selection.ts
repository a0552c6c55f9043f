import { addCents, type Cents, subtractCents, sumCents } from '@/lib/kernel/money';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { DebtBill, DebtCharge, DebtCredit, DebtList, DebtSlip } from './debt';

/** Ids of what a customer chose; repeated ids count once. */
export interface DebtChoice {
  readonly billIds: readonly string[];
  readonly slipIds: readonly string[];
  readonly chargeIds: readonly string[];
  readonly creditIds: readonly string[];
}

export interface DebtSelection {
  readonly bills: readonly DebtBill[];
  readonly slips: readonly DebtSlip[];
  readonly charges: readonly DebtCharge[];
  readonly credits: readonly DebtCredit[];
  readonly totals: SelectionTotals;
}

/** In cents: `original` of the bills; `services` = late charges, slips and charges to come; total = original + services - credits. */
export interface SelectionTotals {
  readonly original: Cents;
  readonly services: Cents;
  readonly credits: Cents;
  readonly total: Cents;
}

type UnselectableReason = 'UNDER_REVIEW' | 'PAID' | 'FORMER_OCCUPANT' | 'CREDIT_SPENT';

export type SelectionRefusal =
  | { readonly code: 'NOTHING_SELECTED' }
  | { readonly code: 'DEBT_NOT_FOUND' }
  | {
      readonly code: 'DEBTS_NOT_SELECTABLE';
      readonly debts: readonly { readonly id: string; readonly reason: UnselectableReason }[];
    }
  | { readonly code: 'CREDITS_EXCEED_DEBTS'; readonly debtsCents: Cents; readonly creditsCents: Cents };

/**
 * What was chosen, with its sums. Only open debts of the present occupant can be chosen, at least one of them,
 * and credits may not reach what is owed. One with a receipt in process can be chosen, on purpose; a credit that was given
 * with a statement already paid cannot. All that cannot be chosen is told at once, each with its reason.
 */
export function selectDebts(list: DebtList, choice: DebtChoice): Result<DebtSelection, SelectionRefusal> {
  const bills = pick([...list.bills, ...list.formerOccupant], choice.billIds);
  const slips = pick(list.slips, choice.slipIds);
  const charges = pick(list.charges, choice.chargeIds);
  const credits = pick(list.credits, choice.creditIds);
  if (!bills || !slips || !charges || !credits) return err({ code: 'DEBT_NOT_FOUND' });
  const debts = [
    ...bills.filter((bill) => !bill.selectable).map((bill) => ({ id: bill.id, reason: reasonOf(bill) })),
    ...credits.filter(({ spent }) => spent).map(({ id }) => ({ id, reason: 'CREDIT_SPENT' as const })),
  ];
  if (debts.length > 0) return err({ code: 'DEBTS_NOT_SELECTABLE', debts });
  if (bills.length + slips.length + charges.length === 0) return err({ code: 'NOTHING_SELECTED' });
  const totals = selectionTotals({ bills, slips, charges, credits });
  if (totals.total <= 0) {
    const debtsCents = addCents(totals.original, totals.services);
    return err({ code: 'CREDITS_EXCEED_DEBTS', debtsCents, creditsCents: totals.credits });
  }
  return ok({ bills, slips, charges, credits, totals });
}

function pick<T extends { readonly id: string }>(
  items: readonly T[],
  ids: readonly string[],
): readonly T[] | null {
  const wanted = new Set(ids);
  const found = items.filter((item) => wanted.has(item.id));
  return found.length === wanted.size ? found : null;
}

function reasonOf(bill: DebtBill): UnselectableReason {
  if (bill.status !== 'OPEN') return bill.status;
  return 'FORMER_OCCUPANT';
}

function selectionTotals(chosen: Omit<DebtSelection, 'totals'>): SelectionTotals {
  const original = sumCents(chosen.bills.map((bill) => bill.amount));
  const services = sumCents([
    ...chosen.bills.map((bill) => bill.charges.total),
    ...chosen.slips.map((slip) => slip.total),
    ...chosen.charges.map((charge) => charge.remaining),
  ]);
  const credits = sumCents(chosen.credits.map((credit) => credit.remaining));
  return { original, services, credits, total: subtractCents(addCents(original, services), credits) };
}
