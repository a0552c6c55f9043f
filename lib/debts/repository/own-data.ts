import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, civilDateFromDatabase as day } from '@/lib/kernel/civil-date';
import { type Cents, cents } from '@/lib/kernel/money';

/** Debt statements a customer issued. */
export async function findOwnStatements(
  db: Transaction,
  customerId: string,
): Promise<{ premisesId: string; on: CivilDate; amount: Cents }[]> {
  const rows = await db.debtStatement.findMany({ where: { customerId } });
  return rows.map((row) => ({
    premisesId: row.premisesId,
    on: day(row.issuedOn),
    amount: cents(row.totalCents),
  }));
}
