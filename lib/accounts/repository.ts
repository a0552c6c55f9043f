import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { civilDateFromDatabase } from '@/lib/kernel/civil-date';
import type { Account, LinkedPremises, Person, Premises, PremisesAddress, UnitCategory } from './account';
import { accountNumberFromDatabase } from './account-number';
import type { AccountScope } from './scope';
import { taxIdFromDatabase } from './tax-id';

/** The scope's premises, its present holder, and how the scope's customer is linked to it. */
export async function findAccount(
  db: Transaction,
  scope: Pick<AccountScope, 'customerId' | 'premisesId'>,
): Promise<Account> {
  const row = await db.premises.findUniqueOrThrow({
    relationLoadStrategy: 'join',
    where: { id: scope.premisesId },
    include: {
      locality: true,
      dwellingUnits: true,
      links: { where: { until: null }, orderBy: { since: 'asc' }, include: { customer: true } },
    },
  });
  const own = row.links.filter((link) => link.customerId === scope.customerId);
  const [first] = own;
  if (!first) throw new Error('An open scope points to a premises its customer is not linked to');
  const user = row.links.find((link) => link.role === 'USER');
  return {
    premises: premises(row),
    customer: person(first.customer),
    holder: person((user ?? first).customer),
    links: own.map((link) => ({ role: link.role, since: civilDateFromDatabase(link.since) })),
  };
}

export async function findLocalityId(db: Transaction, premisesId: string): Promise<number> {
  const where = { id: premisesId };
  return (await db.premises.findUniqueOrThrow({ where, select: { localityId: true } })).localityId;
}

/** Every premises the scope's customer is linked to today, by account number. */
export async function findLinkedPremises(
  db: Transaction,
  scope: Pick<AccountScope, 'customerId'>,
): Promise<readonly LinkedPremises[]> {
  const rows = await db.premises.findMany({
    relationLoadStrategy: 'join',
    where: { links: { some: { customerId: scope.customerId, until: null } } },
    include: { links: { where: { customerId: scope.customerId, until: null } } },
    orderBy: { accountNumber: 'asc' },
  });
  return rows.map((row) => ({
    id: row.id,
    accountNumber: accountNumberFromDatabase(row.accountNumber),
    address: premisesAddress(row),
    roles: row.links.map((link) => link.role),
  }));
}

function premisesAddress({
  street,
  number,
  complement,
  district,
  city,
  state,
  postalCode,
}: PremisesAddress): PremisesAddress {
  return { street, number, complement, district, city, state, postalCode };
}

function person(row: { id: string; name: string; taxId: string | null }): Person {
  return { id: row.id, name: row.name, taxId: row.taxId === null ? null : taxIdFromDatabase(row.taxId) };
}

interface PremisesRow extends PremisesAddress {
  id: string;
  accountNumber: string;
  inscription: string;
  locality: { id: number; name: string };
  route: string;
  waterSituation: Premises['waterSituation'];
  sewerSituation: Premises['sewerSituation'];
  consumption: string;
  dwellingUnits: { category: UnitCategory; units: number }[];
}

function premises(row: PremisesRow): Premises {
  const unitsOf = (category: UnitCategory) =>
    row.dwellingUnits.find((entry) => entry.category === category)?.units ?? 0;
  return {
    id: row.id,
    accountNumber: accountNumberFromDatabase(row.accountNumber),
    inscription: row.inscription,
    locality: { id: row.locality.id, name: row.locality.name },
    route: row.route,
    address: premisesAddress(row),
    waterSituation: row.waterSituation,
    sewerSituation: row.sewerSituation,
    units: {
      RESIDENTIAL: unitsOf('RESIDENTIAL'),
      COMMERCIAL: unitsOf('COMMERCIAL'),
      INDUSTRIAL: unitsOf('INDUSTRIAL'),
      PUBLIC: unitsOf('PUBLIC'),
    },
    consumptionType: row.consumption,
  };
}
