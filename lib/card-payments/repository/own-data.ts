import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, civilDateFromDatabase as day } from '@/lib/kernel/civil-date';
import { type Cents, cents } from '@/lib/kernel/money';

/** Payments by card a customer began. */
export async function findOwnCardPayments(
  db: Transaction,
  customerId: string,
): Promise<{ premisesId: string; on: CivilDate; amount: Cents }[]> {
  const rows = await db.cardAttempt.findMany({ where: { customerId } });
  return rows.map((row) => ({
    premisesId: row.premisesId,
    on: day(row.startedOn),
    amount: cents(row.totalCents),
  }));
}
