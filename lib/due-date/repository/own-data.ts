import 'server-only';
import type { AccountNumber } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, civilDateFromDatabase as day } from '@/lib/kernel/civil-date';

/** Due days a customer chose. */
export async function findOwnDueDateChanges(
  db: Transaction,
  customerId: string,
): Promise<{ accountNumber: AccountNumber; on: CivilDate; amount: null }[]> {
  const rows = await db.dueDateChange.findMany({
    where: { customerId },
    include: { premises: { select: { accountNumber: true } } },
  });
  return rows.map((row) => ({
    accountNumber: row.premises.accountNumber as AccountNumber,
    on: day(row.changedOn),
    amount: null,
  }));
}
