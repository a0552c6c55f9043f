import 'server-only';
import type { AccountNumber } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, civilDateFromDatabase as day } from '@/lib/kernel/civil-date';

/** Notices a customer got, or cuts without one, by day. */
export async function findOwnNotices(
  db: Transaction,
  customerId: string,
): Promise<{ accountNumber: AccountNumber; on: CivilDate; amount: null }[]> {
  const rows = await db.cutNotice.findMany({
    where: { customerId },
    include: { premises: { select: { accountNumber: true } } },
  });
  return rows.flatMap(({ deliveredOn, cutOn, premises }) => {
    const on = deliveredOn ?? cutOn;
    const accountNumber = premises.accountNumber as AccountNumber;
    return on ? [{ accountNumber, on: day(on), amount: null }] : [];
  });
}
