import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { database, type Transaction } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import * as changes from '../repository/changes';
import { findBills } from '../repository/documents';
import type { ReviewReason } from '../review';
import { type Standing, standing } from '../standing';

type PremisesOnly = Pick<AccountScope, 'premisesId'>;

/** Changes the review of those of the bills that are open and under just that review, and tells how many they were. */
export function changeBillReview(
  db: Transaction,
  premises: PremisesOnly,
  change: changes.ReviewChange,
): Promise<number> {
  return changes.changeReview(db, premises, change);
}

/** How bills of a premises stand; nobody changes them until the caller's transaction ends. */
export function lockBillStandings(
  db: Transaction,
  premises: PremisesOnly,
  billIds: readonly string[],
): Promise<ReadonlyMap<string, Standing>> {
  return changes.lockBills(db, premises, billIds);
}

/** A bill is paid from a day on, and under review no more: within the caller's transaction, which holds it. */
export function markBillPaid(db: Transaction, billId: string, paidOn: CivilDate): Promise<void> {
  return changes.markPaid(db, billId, paidOn);
}

/** Whether all of these bills of the scope's premises are open and under just this review. */
export async function areBillsUnderReview(
  { premisesId }: AccountScope,
  billIds: readonly string[],
  reason: ReviewReason,
): Promise<boolean> {
  const bills = await findBills(database(), billIds, premisesId);
  const held = bills.filter((bill) => standing(bill).isOpen && bill.reviewReason === reason);
  return held.length === billIds.length;
}
