import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, databaseDate } from '@/lib/kernel/civil-date';
import type { ReviewReason } from '../review';
import { openStatuses, type Standing, type StandingFacts, standing } from '../standing';

type PremisesOnly = Pick<AccountScope, 'premisesId'>;

export interface ReviewChange {
  readonly billIds: readonly string[];
  readonly from: ReviewReason | null;
  /** Null takes the bills out of review. */
  readonly to: ReviewReason | null;
  readonly on: CivilDate;
}

/** Changes the review of those of the bills that are open and under just that review, and tells how many they were. */
export async function changeReview(
  db: Transaction,
  { premisesId }: PremisesOnly,
  { billIds, from, to, on }: ReviewChange,
): Promise<number> {
  const { count } = await db.bill.updateMany({
    where: { id: { in: [...billIds] }, premisesId, status: { in: [...openStatuses] }, reviewReason: from },
    data: { reviewReason: to, reviewSince: to && databaseDate(on) },
  });
  return count;
}

/** How bills of a premises stand, held until the transaction ends. */
export async function lockBills(
  db: Transaction,
  { premisesId }: PremisesOnly,
  billIds: readonly string[],
): Promise<ReadonlyMap<string, Standing>> {
  const rows = await db.$queryRaw<(StandingFacts & { id: string })[]>`
    SELECT id, status::text AS status, review_reason::text AS "reviewReason" FROM bill
    WHERE premises_id = ${premisesId}::uuid AND id = ANY(${[...billIds]}::uuid[])
    ORDER BY id FOR UPDATE`;
  return new Map(rows.map(({ id, ...facts }) => [id, standing(facts)]));
}

export async function markPaid(db: Transaction, billId: string, settledOn: CivilDate): Promise<void> {
  await db.bill.update({
    where: { id: billId },
    data: {
      status: 'PAID',
      settledOn: databaseDate(settledOn),
      reviewReason: null,
      reviewSince: null,
    },
  });
}
