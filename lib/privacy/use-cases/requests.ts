import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { addressBucket } from '@/lib/auth/client-address';
import { database, type Transaction } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { ok, type Result } from '@/lib/kernel/result';
import type { TooManyRequests } from '@/lib/limits';
import { takeCall } from '@/lib/limits/use-cases';
import * as repository from '../repository/requests';
import {
  type OpenPrivacyDetails,
  type PrivacyDetails,
  type PrivacyRequest,
  type PrivacyRequester,
  privacyDueDate,
} from '../request';
import { notifyRequester } from './notify';

interface Asked {
  readonly requestedOn: CivilDate;
  readonly trace: RequestTrace;
}

export type PrivacyRefusal = TooManyRequests;

/** `isNew` is false when one of the same kind still waits: then that is the request. */
export interface PrivacyMade {
  readonly request: PrivacyRequest;
  readonly isNew: boolean;
}

/** Takes a request of somebody who has entered. One of the same kind that still waits is given back instead of a second. */
export function requestPrivacy(
  scope: AccountScope,
  details: PrivacyDetails,
  { requestedOn, trace }: Asked,
): Promise<PrivacyMade> {
  const { customerId, premisesId } = scope;
  return database().$transaction(async (db) => {
    await repository.lockRequests(db, customerId);
    const pending = await repository.findPending(db, customerId, details.kind);
    if (pending) return { request: pending, isNew: false };
    const request = await repository.insertRequest(db, {
      ...details,
      customerId,
      requester: null,
      clientAddress: addressBucket(trace.clientAddress),
      requestedOn,
      dueOn: privacyDueDate(requestedOn),
    });
    await recordAudit(db, trace, {
      action: 'PRIVACY_REQUESTED',
      actor: { kind: 'CUSTOMER', id: customerId },
      premisesId,
      subjectId: request.id,
      details: { kind: details.kind },
    });
    await tellReceipt(db, request, details.email);
    return { request, isNew: true };
  });
}

/**
 * Takes a request of somebody who has not entered, and tells nothing of whether they are on file. More than five an hour from an
 * address must wait.
 */
export function requestPrivacyOpenly(
  { kind, notes, email }: OpenPrivacyDetails,
  { requester, requestedOn, trace }: Asked & { readonly requester: PrivacyRequester },
): Promise<Result<PrivacyRequest, PrivacyRefusal>> {
  const clientAddress = addressBucket(trace.clientAddress);
  return database().$transaction(async (db) => {
    const allowed = await takeCall(db, [{ limit: 'PRIVACY_REQUEST', key: trace.clientAddress }]);
    if (!allowed.ok) return allowed;
    const dueOn = privacyDueDate(requestedOn);
    const added = { kind, notes, email, requester, customerId: null, clientAddress, requestedOn, dueOn };
    const request = await repository.insertRequest(db, added);
    await recordAudit(db, trace, {
      action: 'PRIVACY_REQUESTED',
      actor: { kind: 'ANONYMOUS', id: null },
      premisesId: null,
      subjectId: request.id,
      details: { kind },
    });
    await tellReceipt(db, request, email);
    return ok(request);
  });
}

function tellReceipt(db: Transaction, request: PrivacyRequest, email: string | null): Promise<void> {
  const { requestedOn: on, dueOn } = request;
  return notifyRequester(db, { request, email }, { kind: 'RECEIVED', on, dueOn });
}

/** The requests of somebody who has entered, newest first. */
export function listPrivacyRequests(scope: AccountScope): Promise<readonly PrivacyRequest[]> {
  return repository.findRequests(database(), scope.customerId);
}

/** The receipt of a request made without entering, or null. Its id cannot be guessed, and it names nobody. */
export function getPrivacyReceipt(id: string): Promise<PrivacyRequest | null> {
  return repository.findOpenRequest(database(), id);
}
