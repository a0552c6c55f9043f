import { isPresent, type Occupancy } from '@/lib/accounts';
import { type Bill, byReference, standing } from '@/lib/billing';
import type { DebtList, DebtListRefusal, Received } from '@/lib/debts';
import { addDays, type CivilDate } from '@/lib/kernel/civil-date';
import { addCents, type Cents, sumCents } from '@/lib/kernel/money';
import { ok, type Result } from '@/lib/kernel/result';
import { type DebtReceipt, isInProcess } from '@/lib/receipts';

/** A bill to be copied, and what came in for it and has settled nothing yet; `inProcess` when that is all of it. */
export interface BillToCopy extends Bill {
  readonly receipt: DebtReceipt | null;
  readonly inProcess: boolean;
}

/**
 * The bills of which a second copy may be had, oldest first, and those under review.
 * `openTotal`: of those that no receipt in process pays.
 * `chargesToCome`: late charges and charges that will come on later bills; refused where they cannot be computed, which
 * does not keep anybody from paying. `countedOn`: the day up to which payments are taken to have arrived.
 */
export interface SecondCopyList {
  readonly bills: readonly BillToCopy[];
  readonly underReview: readonly Bill[];
  readonly openTotal: Cents;
  readonly countedOn: CivilDate;
  readonly chargesToCome: Result<Cents, DebtListRefusal>;
}

export interface ListContext {
  readonly asOf: CivilDate;
  readonly collectionLagDays: number;
  readonly debts: Result<DebtList, DebtListRefusal>;
  readonly received: Received;
}

/** Bills whose customer is still present: a former occupant's are nobody else's to print. */
export function ownBills(bills: readonly Bill[], occupancies: readonly Occupancy[]): readonly Bill[] {
  return bills.filter(({ customerId }) => isPresent(occupancies, customerId));
}

/** Those of them that may be paid. */
export function payableBills(bills: readonly Bill[], occupancies: readonly Occupancy[]): readonly Bill[] {
  return ownBills(bills, occupancies).filter((bill) => standing(bill).mayBePaid);
}

/** Sets bills under review apart: they are neither printed nor part of the total. Source: GSAN UC0482. */
export function composeSecondCopies(
  open: readonly Bill[],
  { asOf, collectionLagDays, debts, received }: ListContext,
): SecondCopyList {
  const sorted = open.toSorted(byReference);
  const bills = sorted
    .filter((bill) => standing(bill).mayBePaid)
    .map((bill) => ({ ...bill, ...receiptOf(bill, received) }));
  return {
    bills,
    underReview: sorted.filter((bill) => !standing(bill).mayBePaid),
    openTotal: sumCents(bills.filter(({ inProcess }) => !inProcess).map((bill) => bill.amount)),
    countedOn: addDays(asOf, -collectionLagDays),
    chargesToCome: debts.ok
      ? ok(addCents(debts.value.totals.lateCharges, debts.value.totals.chargesToCome))
      : debts,
  };
}

/** What came in for a bill, and whether that is all of it. */
export function receiptOf(
  { id, amount }: Pick<Bill, 'id' | 'amount'>,
  received: Received,
): Pick<BillToCopy, 'receipt' | 'inProcess'> {
  const receipt = received.get(id) ?? null;
  return { receipt, inProcess: isInProcess(receipt, amount) };
}
