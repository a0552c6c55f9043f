import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, civilDateFromDatabase as day } from '@/lib/kernel/civil-date';
import { type Cents, cents } from '@/lib/kernel/money';

/** Declarations of a customer’s settled years. */
export async function findOwnDischarges(
  db: Transaction,
  customerId: string,
): Promise<{ premisesId: string; on: CivilDate; amount: Cents }[]> {
  const rows = await db.annualDischarge.findMany({ where: { customerId } });
  return rows.map((row) => ({
    premisesId: row.premisesId,
    on: day(row.issuedOn),
    amount: cents(row.totalCents),
  }));
}
