import 'server-only';
import type { AccountNumber } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, civilDateFromDatabase as day } from '@/lib/kernel/civil-date';
import { type Cents, cents } from '@/lib/kernel/money';

/** Payments by card a customer began. */
export async function findOwnCardPayments(
  db: Transaction,
  customerId: string,
): Promise<{ accountNumber: AccountNumber; on: CivilDate; amount: Cents }[]> {
  const rows = await db.cardAttempt.findMany({
    where: { customerId },
    include: { premises: { select: { accountNumber: true } } },
  });
  return rows.map((row) => ({
    accountNumber: row.premises.accountNumber as AccountNumber,
    on: day(row.startedOn),
    amount: cents(row.totalCents),
  }));
}
