import type { DebtBill, DebtList, DebtSlip } from '@/lib/debts';
import type { DebtsAnswer } from './schema';

/** A list of debts as programs read it. */
export function presentDebts(list: DebtList): DebtsAnswer {
  const { totals } = list;
  return {
    asOf: list.asOf,
    bills: list.bills.map(presentBill),
    slips: list.slips.map(presentSlip),
    chargesToCome: list.charges.map(({ id, kind, description, installmentsLeft, remaining }) => ({
      id,
      kind,
      description,
      installmentsLeft,
      remainingCents: remaining,
    })),
    credits: list.credits.map(({ id, description, remaining }) => ({
      id,
      description,
      remainingCents: remaining,
    })),
    formerOccupant: list.formerOccupant.map(presentBill),
    totals: {
      originalCents: totals.original,
      lateChargesCents: totals.lateCharges,
      totalCents: totals.total,
      underReviewCents: totals.underReview,
      slipsCents: totals.slips,
      chargesToComeCents: totals.chargesToCome,
      creditsCents: totals.credits,
      formerOccupantCents: totals.formerOccupant,
    },
  };
}

function presentBill(bill: DebtBill) {
  const { id, referenceMonth, dueOn, status, reviewReason, selectable } = bill;
  return { id, referenceMonth, dueOn, ...presentAmounts(bill), status, reviewReason, selectable };
}

function presentSlip(slip: DebtSlip) {
  const { id, number, description, dueOn } = slip;
  return { id, number, description, dueOn, ...presentAmounts(slip) };
}

function presentAmounts({ amount, charges, total }: Pick<DebtBill, 'amount' | 'charges' | 'total'>) {
  return {
    amountCents: amount,
    fineCents: charges.fine,
    interestCents: charges.interest,
    correctionCents: charges.correction,
    totalCents: total,
  };
}
