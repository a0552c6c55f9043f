import 'server-only';
import { type AccountScope, presentSince } from '@/lib/accounts';
import { listOccupancies } from '@/lib/accounts/use-cases';
import type { Transaction } from '@/lib/db/client';
import * as requests from '../repository/requests';
import type { RequestOutline, ServiceRequest } from '../service-request';

/** The requests of the scope's premises that its customer may know of, newest first. */
export async function findVisibleRequests(
  db: Transaction,
  scope: AccountScope,
): Promise<readonly RequestOutline[]> {
  return requests.findRequests(db, scope, await linkedSince(db, scope));
}

/** One of those; any other is null. */
export async function findVisibleRequest(
  db: Transaction,
  scope: AccountScope,
  id: string,
): Promise<ServiceRequest | null> {
  return requests.findRequest(db, scope, { id, since: await linkedSince(db, scope) });
}

/** The one for the same thing that is still open: a former occupant's is theirs, and stops nobody from asking. */
export async function findVisibleOpenRequest(
  db: Transaction,
  scope: AccountScope,
  specificationCode: string,
): Promise<RequestOutline | null> {
  return requests.findOpenRequest(db, scope, { specificationCode, since: await linkedSince(db, scope) });
}

async function linkedSince(db: Transaction, scope: AccountScope) {
  return presentSince(await listOccupancies(db, scope), scope.customerId);
}
