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
import type { LateCharges } from './late-charges';

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

/** A bill with its late charges of the day. */
export interface DebtBill extends Omit<BillRecord, 'status'> {
  readonly status: ListedStatus;
  readonly selectable: boolean;
  readonly late: boolean;
  readonly charges: LateCharges;
  readonly total: Cents;
}

export interface DebtSlip extends SlipRecord {
  readonly late: boolean;
  readonly charges: LateCharges;
  readonly total: Cents;
}

/** Sums in cents. `original`, `lateCharges` and `total` are of the bills that can be chosen. */
export interface DebtTotals {
  readonly original: Cents;
  readonly lateCharges: Cents;
  readonly total: Cents;
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
  readonly charges: readonly ChargeToCome[];
  readonly credits: readonly Credit[];
  readonly formerOccupant: readonly DebtBill[];
  readonly totals: DebtTotals;
}
