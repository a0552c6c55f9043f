import 'server-only';
import { database, type Transaction } from '@/lib/db/client';
import { type Account, composeAccount, type LinkedPremises, type Person, type PremisesTown } from './account';
import type { AccountNumber } from './account-number';
import type { Occupancy } from './presence';
import * as accounts from './repository/accounts';
import * as parts from './repository/parts';
import * as people from './repository/people';
import type { AccountScope } from './scope';
import type { TaxId } from './tax-id';

export { type PremisesPart, premisesPart } from './repository/parts';
export type { LinkKey, PresentPerson } from './repository/people';
export { findSessionHolder, type SessionHolder } from './repository/session-holder';

/** The account a customer entered for. Within a transaction when one is given. */
export function getAccount(scope: AccountScope, db: Transaction = database()): Promise<Account> {
  return getLinkedAccount(scope, db);
}

/** The account of a customer linked to a premises, for work that nobody waits for: they did not enter and are shown nothing. */
export async function getLinkedAccount(link: people.LinkKey, db: Transaction): Promise<Account> {
  const { premises, residents } = await accounts.findResidence(db, link);
  return composeAccount(premises, residents, link.customerId);
}

/** The town where premises lie, by whose holidays their days are counted. */
export function findPremisesTown(
  premises: Pick<AccountScope, 'premisesId'>,
  db: Transaction = database(),
): Promise<PremisesTown> {
  return accounts.findTown(db, premises);
}

/** The locality that premises belong to, by which staff answer for them. */
export function findLocalityId(premisesId: string, db: Transaction = database()): Promise<number> {
  return accounts.findLocalityId(db, premisesId);
}

/** The premises among which a customer may choose. */
export function listLinkedPremises(
  scope: Pick<AccountScope, 'customerId'>,
): Promise<readonly LinkedPremises[]> {
  return accounts.findLinkedPremises(database(), scope);
}

/**
 * Who is or was at a premises, with what other owners keep of it: each gives the part that is its own, and all of it is
 * read in one statement.
 */
export function readPremises<Parts extends parts.PremisesParts>(
  db: Transaction,
  { premisesId }: Pick<AccountScope, 'premisesId'>,
  wanted: Parts,
): Promise<parts.PremisesReading<Parts>> {
  return parts.readPremises(db, premisesId, wanted);
}

/** Everybody who is or was linked to a premises, oldest link first. */
export function listOccupancies(
  db: Transaction,
  premises: Pick<AccountScope, 'premisesId'>,
): Promise<readonly Occupancy[]> {
  return people.findOccupancies(db, premises);
}

/** A person present at the scope's premises, sought by id or by CPF or CNPJ; null for anybody else. */
export function findPresentPerson(
  db: Transaction,
  scope: AccountScope,
  sought: { readonly id: string } | { readonly taxId: TaxId },
): Promise<people.PresentPerson | null> {
  return people.findPresentPerson(db, scope, sought);
}

/** Whose debt or document something is. Throws when there is nobody of this id. */
export function getPerson(db: Transaction, id: string): Promise<Person> {
  return people.findPerson(db, id);
}

/** Customers linked to a premises today, a page at a time in the order of their ids. */
export function listLinks(
  db: Transaction,
  page: { readonly after: people.LinkKey | null; readonly take: number },
): Promise<readonly people.LinkKey[]> {
  return people.findLinkKeys(db, page);
}

/** The premises of an account number in a locality; null where there is none. */
export function findPremisesOfLine(
  db: Transaction,
  line: { readonly accountNumber: string; readonly localityId: number },
): Promise<{ readonly id: string } | null> {
  return people.findPremisesId(db, line);
}

/** The customer with this CPF or CNPJ, if present at the premises with this account number. */
export function findLinkOf(
  db: Transaction,
  identification: { readonly accountNumber: AccountNumber; readonly taxId: TaxId },
): Promise<people.LinkKey | null> {
  return people.findLinkOf(db, identification);
}
