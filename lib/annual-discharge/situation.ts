import type { CivilDate } from '@/lib/kernel/civil-date';
import { zeroCents } from '@/lib/kernel/money';
import type { DischargeBill, DischargeItem, DischargeSituation } from './discharge';

/** Whether the bill must still be paid. A dispute in court suspends that; one with the utility does not. */
export function isOpen({ status, reviewReason }: DischargeBill): boolean {
  return status === 'OPEN' && reviewReason !== 'JUDICIAL';
}

/** Whether the bill went into an agreement that is not paid to the end: it is owed in another form. */
export function isBeingPaidInInstallments({ status, agreementConcludedOn }: DischargeBill): boolean {
  return status === 'IN_INSTALLMENTS' && agreementConcludedOn === null;
}

/** Whether the row says that nothing more is owed for the bill by payment. */
export function isSettled({ situation }: DischargeItem): boolean {
  return situation === 'PAID' || situation === 'PAID_IN_INSTALLMENTS';
}

/** Whether the bill is named as left out of the declaration. Source: Lei 12.007/2009, art. 2º, § 3º. */
export function isLeftOut({ situation }: DischargeItem): boolean {
  return situation === 'IN_COURT' || situation === 'PRESCRIBED';
}

/** The row of a bill that does not stand in the way; null for an amended one, whose successor is its row. */
export function itemOf(bill: DischargeBill): DischargeItem | null {
  const state = stateOf(bill);
  if (!state) return null;
  const { id, referenceMonth, dueOn } = bill;
  const [situation, situationOn] = state;
  const amount = situation === 'CANCELLED' ? zeroCents : bill.amount;
  return { billId: id, referenceMonth, dueOn, situation, situationOn, amount };
}

function stateOf(bill: DischargeBill): readonly [DischargeSituation, CivilDate | null] | null {
  switch (bill.status) {
    case 'PAID':
      return ['PAID', bill.settledOn];
    case 'IN_INSTALLMENTS':
      return ['PAID_IN_INSTALLMENTS', bill.agreementConcludedOn];
    case 'CANCELLED':
      return ['CANCELLED', bill.settledOn];
    case 'PRESCRIBED':
      return ['PRESCRIBED', bill.settledOn];
    case 'OPEN':
      return ['IN_COURT', bill.reviewSince];
    case 'AMENDED':
      return null;
  }
}
