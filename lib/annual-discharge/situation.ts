import { type DebtState, standing } from '@/lib/billing';
import { type Cents, zeroCents } from '@/lib/kernel/money';
import type { DischargeBill, DischargeItem, DischargeSituation } from './discharge';

/** Whether the bill must still be paid. A dispute in court suspends that; one with the utility does not. */
export function isOpen(bill: DischargeBill): boolean {
  return standing(bill).isDemanded;
}

/** Whether the bill went into an agreement that is not paid to the end: it is owed in another form. */
export function isBeingPaidInInstallments(bill: DischargeBill): boolean {
  return standing(bill).state === 'IN_INSTALLMENTS';
}

/** Whether the row says that nothing more is owed for the bill by payment. */
export function isSettled({ situation }: DischargeItem): boolean {
  return situation === 'PAID' || situation === 'PAID_IN_INSTALLMENTS';
}

/** Whether the bill is named as left out of the declaration. Source: Lei 12.007/2009, art. 2º, § 3º. */
export function isLeftOut({ situation }: DischargeItem): boolean {
  return situation === 'IN_COURT' || situation === 'PRESCRIBED';
}

interface RowOf {
  readonly situation: DischargeSituation;
  readonly on: 'settledOn' | 'agreementConcludedOn' | 'reviewSince';
}

/** No row: the bill stands in the way, or another bill is its row. */
const rows = {
  PAYABLE: null,
  PAYING_BY_CARD: null,
  UNDER_REVIEW: null,
  IN_INSTALLMENTS: null,
  AMENDED: null,
  IN_COURT: { situation: 'IN_COURT', on: 'reviewSince' },
  PAID: { situation: 'PAID', on: 'settledOn' },
  PAID_IN_INSTALLMENTS: { situation: 'PAID_IN_INSTALLMENTS', on: 'agreementConcludedOn' },
  CANCELLED: { situation: 'CANCELLED', on: 'settledOn' },
  PRESCRIBED: { situation: 'PRESCRIBED', on: 'settledOn' },
} as const satisfies Record<DebtState, RowOf | null>;

/** The row of a bill that does not stand in the way; null for an amended one, whose successor is its row. */
export function itemOf(bill: DischargeBill): DischargeItem | null {
  const row = rows[standing(bill).state];
  if (!row) return null;
  const { situation, on } = row;
  const { id, referenceMonth, dueOn } = bill;
  const amount: Cents = situation === 'CANCELLED' ? zeroCents : bill.amount;
  return { billId: id, referenceMonth, dueOn, situation, situationOn: bill[on], amount };
}
