import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { civilDateFromDatabase as day } from '@/lib/kernel/civil-date';
import type { AccountNumber } from '../account-number';
import type { OwnPremises, OwnTime } from '../claims';
import type { TaxId } from '../tax-id';

export async function findOwnPerson(
  db: Transaction,
  customerId: string,
): Promise<{ readonly name: string; readonly taxId: TaxId | null }> {
  const { name, taxId } = await db.customer.findUniqueOrThrow({ where: { id: customerId } });
  return { name, taxId: taxId as TaxId | null };
}

export async function findOwnPremises(db: Transaction, customerId: string): Promise<OwnPremises[]> {
  const rows = await db.premisesLink.findMany({
    where: { customerId },
    orderBy: { since: 'asc' },
    include: { premises: true },
  });
  return rows.map((row) => {
    const { accountNumber, street, number, complement, district, city, state } = row.premises;
    return {
      accountNumber: accountNumber as AccountNumber,
      address: [street, number, complement, district, `${city}/${state}`].filter(Boolean).join(', '),
      role: row.role,
      since: day(row.since),
      until: row.until && day(row.until),
    };
  });
}

export async function findOwnTimes(db: Transaction, customerId: string): Promise<OwnTime[]> {
  const rows = await db.premisesLink.findMany({ where: { customerId } });
  return rows.map(({ premisesId, since, until }) => ({
    premisesId,
    since: day(since),
    until: until && day(until),
  }));
}

/** The account numbers of premises, by id. */
export async function findAccountNumbers(
  db: Transaction,
  premisesIds: readonly string[],
): Promise<ReadonlyMap<string, AccountNumber>> {
  const rows = await db.premises.findMany({
    where: { id: { in: [...premisesIds] } },
    select: { id: true, accountNumber: true },
  });
  return new Map(rows.map(({ id, accountNumber }) => [id, accountNumber as AccountNumber]));
}
