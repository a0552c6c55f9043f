import 'server-only';
import type { AccountNumber } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, civilDateFromDatabase as day } from '@/lib/kernel/civil-date';
import { type Cents, cents } from '@/lib/kernel/money';

/** Agreements a customer made. */
export async function findOwnAgreements(
  db: Transaction,
  customerId: string,
): Promise<{ accountNumber: AccountNumber; on: CivilDate; amount: Cents }[]> {
  const rows = await db.installmentAgreement.findMany({
    where: { customerId },
    include: { premises: { select: { accountNumber: true } } },
  });
  return rows.map((row) => ({
    accountNumber: row.premises.accountNumber as AccountNumber,
    on: day(row.agreedOn),
    amount: cents(row.debtCents),
  }));
}

/** Simulations a customer made, or another made with their CPF or CNPJ as the debtor’s. */
export async function findOwnSimulations(
  db: Transaction,
  customerId: string,
): Promise<{ accountNumber: AccountNumber; on: CivilDate; amount: null }[]> {
  const rows = await db.installmentSimulation.findMany({
    where: { OR: [{ customerId }, { debtorId: customerId }] },
    include: { premises: { select: { accountNumber: true } } },
  });
  return rows.map((row) => ({
    accountNumber: row.premises.accountNumber as AccountNumber,
    on: day(row.simulatedOn),
    amount: null,
  }));
}
