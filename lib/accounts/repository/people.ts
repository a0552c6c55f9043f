import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { Person, PremisesRole } from '../account';
import type { AccountNumber } from '../account-number';
import { type Occupancy, stillLinked } from '../presence';
import type { AccountScope } from '../scope';
import type { TaxId } from '../tax-id';
import { person } from './accounts';
import { occupancy } from './parts';

/** Somebody present at a premises, in which roles. */
export interface PresentPerson extends Person {
  readonly roles: readonly PremisesRole[];
}

type Sought = { readonly id: string } | { readonly taxId: TaxId };

/** A person present at a premises, sought by id or by CPF or CNPJ; null for anybody else. */
export async function findPresentPerson(
  db: Transaction,
  { premisesId }: Pick<AccountScope, 'premisesId'>,
  sought: Sought,
): Promise<PresentPerson | null> {
  const links = { premisesId, ...stillLinked };
  const row = await db.customer.findFirst({
    relationLoadStrategy: 'join',
    where: { ...sought, links: { some: links } },
    include: { links: { where: links } },
  });
  return row && { ...person(row), roles: row.links.map(({ role }) => role) };
}

export async function findPerson(db: Transaction, id: string): Promise<Person> {
  return person(await db.customer.findUniqueOrThrow({ where: { id } }));
}

/** Everybody who is or was linked to a premises, oldest link first. */
export async function findOccupancies(
  db: Transaction,
  { premisesId }: Pick<AccountScope, 'premisesId'>,
): Promise<readonly Occupancy[]> {
  const rows = await db.premisesLink.findMany({ where: { premisesId }, orderBy: { since: 'asc' } });
  return rows.map(occupancy);
}

/** A customer at a premises to which they are linked. */
export type LinkKey = Pick<AccountScope, 'customerId' | 'premisesId'>;

/** Who is linked today, a page at a time in the order of their ids. */
export function findLinkKeys(
  db: Transaction,
  { after, take }: { readonly after: LinkKey | null; readonly take: number },
): Promise<LinkKey[]> {
  const { premisesId, customerId } = after ?? { premisesId: firstId, customerId: firstId };
  return db.$queryRaw<LinkKey[]>`
    SELECT DISTINCT premises_id AS "premisesId", customer_id AS "customerId"
    FROM premises_link
    WHERE until IS NULL AND (premises_id, customer_id) > (${premisesId}::uuid, ${customerId}::uuid)
    ORDER BY 1, 2 LIMIT ${take}`;
}

const firstId = '00000000-0000-0000-0000-000000000000';

/** The premises of an account number in a locality. */
export function findPremisesId(
  db: Transaction,
  { accountNumber, localityId }: { readonly accountNumber: string; readonly localityId: number },
): Promise<{ readonly id: string } | null> {
  return db.premises.findFirst({ where: { accountNumber, localityId }, select: { id: true } });
}

/** The customer with this CPF or CNPJ, if linked today to the premises with this account number. */
export function findLinkOf(
  db: Transaction,
  { accountNumber, taxId }: { readonly accountNumber: AccountNumber; readonly taxId: TaxId },
): Promise<LinkKey | null> {
  return db.premisesLink.findFirst({
    where: { ...stillLinked, premises: { accountNumber }, customer: { taxId } },
    select: { customerId: true, premisesId: true },
  });
}
