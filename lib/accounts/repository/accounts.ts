import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { civilDateFromDatabase } from '@/lib/kernel/civil-date';
import type {
  LinkedPremises,
  Person,
  Premises,
  PremisesAddress,
  PremisesTown,
  Resident,
  UnitCategory,
} from '../account';
import { accountNumberFromDatabase } from '../account-number';
import { stillLinked } from '../presence';
import type { AccountScope } from '../scope';
import { taxIdFromDatabase } from '../tax-id';

/** A premises with everybody linked to it today, oldest link first. */
export async function findResidence(
  db: Transaction,
  { premisesId }: Pick<AccountScope, 'premisesId'>,
): Promise<{ readonly premises: Premises; readonly residents: readonly Resident[] }> {
  const row = await db.premises.findUniqueOrThrow({
    relationLoadStrategy: 'join',
    where: { id: premisesId },
    include: {
      locality: true,
      dwellingUnits: true,
      links: { where: stillLinked, orderBy: { since: 'asc' }, include: { customer: true } },
    },
  });
  return {
    premises: premises(row),
    residents: row.links.map(({ customer, role, since }) => ({
      ...{ person: person(customer), role },
      since: civilDateFromDatabase(since),
    })),
  };
}

/** Where a premises lies, by which its days are counted. */
export function findTown(
  db: Transaction,
  { premisesId }: Pick<AccountScope, 'premisesId'>,
): Promise<PremisesTown> {
  return db.premises.findUniqueOrThrow({ where: { id: premisesId }, select: { city: true, state: true } });
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
    where: { links: { some: { customerId: scope.customerId, ...stillLinked } } },
    include: { links: { where: { customerId: scope.customerId, ...stillLinked } } },
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

export function person(row: { id: string; name: string; taxId: string | null }): Person {
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
