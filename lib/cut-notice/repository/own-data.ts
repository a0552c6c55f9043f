import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, civilDateFromDatabase as day } from '@/lib/kernel/civil-date';

/** Notices a customer got, or cuts without one, by day. */
export async function findOwnNotices(
  db: Transaction,
  customerId: string,
): Promise<{ premisesId: string; on: CivilDate; amount: null }[]> {
  const rows = await db.cutNotice.findMany({ where: { customerId } });
  return rows.flatMap(({ deliveredOn, cutOn, premisesId }) => {
    const on = deliveredOn ?? cutOn;
    return on ? [{ premisesId, on: day(on), amount: null }] : [];
  });
}
