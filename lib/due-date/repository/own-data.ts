import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, civilDateFromDatabase as day } from '@/lib/kernel/civil-date';

/** Due days a customer chose. */
export async function findOwnDueDateChanges(
  db: Transaction,
  customerId: string,
): Promise<{ premisesId: string; on: CivilDate; amount: null }[]> {
  const rows = await db.dueDateChange.findMany({ where: { customerId } });
  return rows.map((row) => ({
    premisesId: row.premisesId,
    on: day(row.changedOn),
    amount: null,
  }));
}
