import 'server-only';
import { database, type Transaction } from '@/lib/db/client';
import type { Account, LinkedPremises } from './account';
import * as repository from './repository';
import type { AccountScope } from './scope';

/** The account a customer entered for. Within a transaction when one is given. */
export function getAccount(scope: AccountScope, db: Transaction = database()): Promise<Account> {
  return repository.findAccount(db, scope);
}

/** The account of a customer linked to a premises, for work that nobody waits for: he did not enter and is shown nothing. */
export function getLinkedAccount(
  link: Pick<AccountScope, 'customerId' | 'premisesId'>,
  db: Transaction,
): Promise<Account> {
  return repository.findAccount(db, link);
}

/** The locality that premises belong to, by which staff answer for them. */
export function findLocalityId(premisesId: string, db: Transaction = database()): Promise<number> {
  return repository.findLocalityId(db, premisesId);
}

/** The premises among which a customer may choose. */
export function listLinkedPremises(
  scope: Pick<AccountScope, 'customerId'>,
): Promise<readonly LinkedPremises[]> {
  return repository.findLinkedPremises(database(), scope);
}
