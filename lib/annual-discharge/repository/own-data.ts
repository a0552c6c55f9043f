import 'server-only';
import type { AccountNumber } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, civilDateFromDatabase as day } from '@/lib/kernel/civil-date';
import { type Cents, cents } from '@/lib/kernel/money';

/** Declarations of a customer’s settled years. */
export async function findOwnDischarges(
  db: Transaction,
  customerId: string,
): Promise<{ accountNumber: AccountNumber; on: CivilDate; amount: Cents }[]> {
  const rows = await db.annualDischarge.findMany({
    where: { customerId },
    include: { premises: { select: { accountNumber: true } } },
  });
  return rows.map((row) => ({
    accountNumber: row.premises.accountNumber as AccountNumber,
    on: day(row.issuedOn),
    amount: cents(row.totalCents),
  }));
}
