import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { civilDateFromDatabase } from '@/lib/kernel/civil-date';
import type { NoticeOnFile } from './notice-on-file';

/** The scope's customer's latest notice or cut at its premises that is not settled; somebody else's there is not found. */
export async function findNotice(db: Transaction, scope: AccountScope): Promise<NoticeOnFile | null> {
  const { premisesId, customerId } = scope;
  const row = await db.cutNotice.findFirst({
    where: { premisesId, customerId, settledOn: null },
    orderBy: [{ deliveredOn: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
  });
  if (!row) return null;
  const { id, cause, proof } = row;
  return {
    ...{ id, cause, proof },
    deliveredOn: row.deliveredOn && civilDateFromDatabase(row.deliveredOn),
    plannedOn: row.plannedOn && civilDateFromDatabase(row.plannedOn),
    cutOn: row.cutOn && civilDateFromDatabase(row.cutOn),
  };
}
