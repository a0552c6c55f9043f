import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, databaseDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import type { ReviewReason } from '../review';
import type { BillStanding } from '../settlement';

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
    where: { id: { in: [...billIds] }, premisesId, status: 'OPEN', reviewReason: from },
    data: { reviewReason: to, reviewSince: to && databaseDate(on) },
  });
  return count;
}

/** How bills of a premises stand, held until the transaction ends. */
export async function lockBills(
  db: Transaction,
  { premisesId }: PremisesOnly,
  billIds: readonly string[],
): Promise<ReadonlyMap<string, BillStanding>> {
  const rows = await db.$queryRaw<(BillStanding & { id: string })[]>`
    SELECT id, status::text AS status, review_reason::text AS "reviewReason" FROM bill
    WHERE premises_id = ${premisesId}::uuid AND id = ANY(${[...billIds]}::uuid[])
    ORDER BY id FOR UPDATE`;
  return new Map(rows.map(({ id, ...standing }) => [id, standing]));
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

export interface PaymentRow {
  readonly billId: string | null;
  readonly amount: Cents;
  readonly paidOn: CivilDate;
  readonly collectorId: number;
  readonly classification: 'SETTLED' | 'DUPLICATE' | 'TO_SETTLE' | 'MISMATCH';
}

export async function insertPayment(
  db: Transaction,
  { premisesId }: PremisesOnly,
  { amount, paidOn, ...row }: PaymentRow,
): Promise<void> {
  await db.payment.create({
    data: { ...row, premisesId, amountCents: amount, paidOn: databaseDate(paidOn) },
  });
}

/** Names a collector the first time it receives something. */
export async function ensureCollector(
  db: Transaction,
  { id, name }: { id: number; name: string },
): Promise<void> {
  await db.collector.createMany({ data: [{ id, name }], skipDuplicates: true });
}

/** How many of the bills are open and under this review. */
export async function countUnderReview(
  db: Transaction,
  { premisesId }: PremisesOnly,
  { billIds, reason }: { billIds: readonly string[]; reason: ReviewReason },
): Promise<number> {
  return db.bill.count({
    where: { id: { in: [...billIds] }, premisesId, status: 'OPEN', reviewReason: reason },
  });
}
