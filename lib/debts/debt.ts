import { isPresent, type Occupancy } from '@/lib/accounts';
import {
  type BillWithFines,
  type ChargeToCome,
  type Credit,
  type ServiceSlip,
  standing,
} from '@/lib/billing';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import type { DebtReceipt } from '@/lib/receipts';
import type { LateCharges } from './late-charges';
import type { Reservation } from './overtaking';
import type { Received } from './received';

/** Whose it is decides whether it can be chosen. */
interface WithDebtor {
  readonly formerOccupant: boolean;
}

/** A bill to be listed: open, or paid not long ago. */
export type BillRecord = BillWithFines & WithDebtor;

/** An open service slip. */
export type SlipRecord = ServiceSlip & WithDebtor;

export interface DebtRecords {
  readonly bills: readonly BillRecord[];
  readonly slips: readonly SlipRecord[];
  readonly charges: readonly ChargeToCome[];
  readonly credits: readonly Credit[];
  /** What came in for some of them and has settled nothing yet; left out, nothing did. */
  readonly received?: Received;
  /** The statements that hold some of the credits; left out, none does. */
  readonly reserved?: ReadonlyMap<string, Reservation>;
}

/** What was billed at a premises, whoever owes it. */
interface Billed {
  readonly bills: readonly BillWithFines[];
  readonly slips: readonly ServiceSlip[];
  readonly charges: readonly ChargeToCome[];
  readonly credits: readonly Credit[];
}

/**
 * A debt is a former occupant's when its customer is present at the premises no more. Their open bills are told apart;
 * what they paid, and what is to come for them, is not told at all.
 */
export function debtRecords(
  { bills, slips, charges, credits }: Billed,
  occupancies: readonly Occupancy[],
): DebtRecords {
  const isOwn = ({ customerId }: { readonly customerId: string }) => isPresent(occupancies, customerId);
  return {
    bills: bills
      .filter((bill) => standing(bill).isOpen || isOwn(bill))
      .map((bill) => ({ ...bill, formerOccupant: !isOwn(bill) })),
    slips: slips.map((slip) => ({ ...slip, formerOccupant: !isOwn(slip) })),
    charges: charges.filter(isOwn),
    credits: credits.filter(isOwn),
  };
}

/** How a listed bill is shown. Those under review and paid ones are shown, but only an open one can be chosen. */
export type ListedStatus = 'OPEN' | 'UNDER_REVIEW' | 'PAID';

/** Whether money for it came in: `receipt` is what did, `inProcess` whether that is all of it. */
interface WithReceipt {
  readonly receipt: DebtReceipt | null;
  readonly inProcess: boolean;
}

/** Whether it can be chosen, and whether it is asked for: it may be paid, and no money for it is in process. Only then is it marked and counted. */
interface WithDemand {
  readonly selectable: boolean;
  readonly asked: boolean;
}

/** A bill with its late charges of the day. One in process can still be chosen, on purpose. */
export interface DebtBill extends Omit<BillRecord, 'status'>, WithReceipt, WithDemand {
  readonly status: ListedStatus;
  readonly late: boolean;
  readonly charges: LateCharges;
  readonly total: Cents;
}

export interface DebtSlip extends SlipRecord, WithReceipt, WithDemand {
  readonly late: boolean;
  readonly charges: LateCharges;
  readonly total: Cents;
}

/** A charge to come; in process when a statement with it was paid. */
export interface DebtCharge extends ChargeToCome {
  readonly inProcess: boolean;
}

/** A credit; `spent` when a statement that deducts it was paid, `reservedBy` while one that deducts it may be. */
export interface DebtCredit extends Credit {
  readonly spent: boolean;
  readonly reservedBy: Reservation | null;
}

/**
 * Sums in cents. `original`, `lateCharges`, `total` and `slips` are of what is asked for; `inProcess` of the bills and slips
 * that a receipt in process pays; `credits` of those that are not spent.
 */
export interface DebtTotals {
  readonly original: Cents;
  readonly lateCharges: Cents;
  readonly total: Cents;
  readonly inProcess: Cents;
  readonly underReview: Cents;
  readonly slips: Cents;
  readonly chargesToCome: Cents;
  readonly credits: Cents;
  readonly formerOccupant: Cents;
}

/** All that is owed at the premises on a day, bills oldest first. @term debt — débito */
export interface DebtList {
  readonly asOf: CivilDate;
  readonly bills: readonly DebtBill[];
  readonly slips: readonly DebtSlip[];
  readonly charges: readonly DebtCharge[];
  readonly credits: readonly DebtCredit[];
  readonly formerOccupant: readonly DebtBill[];
  readonly totals: DebtTotals;
}
