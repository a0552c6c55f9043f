import type { DebtBill, DebtList, DebtSlip } from '@/lib/debts';
import { zeroCents } from '@/lib/kernel/money';
import type { DebtsAnswer } from './schema';

/** A list of debts as programs read it. */
export function presentDebts(list: DebtList): DebtsAnswer {
  const { totals } = list;
  return {
    asOf: list.asOf,
    bills: list.bills.map(presentBill),
    slips: list.slips.map(presentSlip),
    chargesToCome: list.charges.map(({ remaining, ...charge }) => ({
      id: charge.id,
      kind: charge.kind,
      description: charge.description,
      installmentsLeft: charge.installmentsLeft,
      remainingCents: remaining,
      inProcess: charge.inProcess,
    })),
    credits: list.credits.map(({ id, description, remaining, spent, reservedBy }) => ({
      id,
      description,
      remainingCents: remaining,
      spent,
      reservedBy: reservedBy?.id ?? null,
    })),
    formerOccupant: list.formerOccupant.map(presentBill),
    totals: {
      originalCents: totals.original,
      lateChargesCents: totals.lateCharges,
      totalCents: totals.total,
      inProcessCents: totals.inProcess,
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
  return {
    id,
    referenceMonth,
    dueOn,
    ...presentAmounts(bill),
    status,
    reviewReason,
    selectable,
    ...presentReceipt(bill),
  };
}

function presentSlip(slip: DebtSlip) {
  const { id, number, description, dueOn } = slip;
  return { id, number, description, dueOn, ...presentAmounts(slip), ...presentReceipt(slip) };
}

function presentReceipt({ inProcess, receipt }: Pick<DebtBill, 'inProcess' | 'receipt'>) {
  return {
    inProcess,
    receivedCents: receipt?.amount ?? zeroCents,
    receivedOn: receipt?.receivedOn ?? null,
  };
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
