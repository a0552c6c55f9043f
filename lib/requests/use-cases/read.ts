import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { database } from '@/lib/db/client';
import { err, ok, type Result } from '@/lib/kernel/result';
import { type AttachmentKind, type AttachmentRefusal, acceptFiles, type ReceivedFile } from '../attachment';
import * as attachments from '../repository/attachments';
import { insertAttachments } from '../repository/drafts';
import * as requests from '../repository/requests';
import { findTerms } from '../repository/terms';
import type { RequestOutline, ServiceRequest } from '../service-request';
import { knownPapers } from '../terms';
import { findVisibleRequest, findVisibleRequests } from './visible';

export interface RequestNotFound {
  readonly code: 'REQUEST_NOT_FOUND';
}

export interface AttachmentNotFound {
  readonly code: 'ATTACHMENT_NOT_FOUND';
}

export type AttachRefusal = RequestNotFound | AttachmentRefusal | { readonly code: 'REQUEST_CLOSED' };

/** The requests of the scope's premises that its customer may know of, newest first. */
export function listRequests(scope: AccountScope): Promise<readonly RequestOutline[]> {
  return findVisibleRequests(database(), scope);
}

/** One of them; anybody else's does not exist. */
export async function getRequest(
  scope: AccountScope,
  id: string,
): Promise<Result<ServiceRequest, RequestNotFound>> {
  const request = await findVisibleRequest(database(), scope, id);
  return request ? ok(request) : err({ code: 'REQUEST_NOT_FOUND' });
}

/** The receipt of a request made without a matrícula: protocol and days, for whoever has its address. */
export function getOpenReceipt(id: string): Promise<RequestOutline | null> {
  return requests.findOpenlyMade(database(), id);
}

/** A file of a request the customer made himself. */
export async function getAttachment(
  scope: AccountScope,
  which: { readonly requestId: string; readonly id: string },
): Promise<Result<{ readonly kind: AttachmentKind; readonly bytes: Uint8Array }, AttachmentNotFound>> {
  const found = await attachments.findAttachment(database(), scope, which);
  return found ? ok(found) : err({ code: 'ATTACHMENT_NOT_FOUND' });
}

/**
 * Adds files to a request the customer made himself, while it is open: all of them or none. One that is said to be a paper the
 * kept terms do not name is taken as no paper.
 */
export function attachToRequest(
  scope: AccountScope,
  requestId: string,
  files: readonly ReceivedFile[],
): Promise<Result<void, AttachRefusal>> {
  return database().$transaction(async (db) => {
    const request = await attachments.lockOwnRequest(db, scope, requestId);
    if (!request) return err({ code: 'REQUEST_NOT_FOUND' });
    if (request.closed) return err({ code: 'REQUEST_CLOSED' });
    const accepted = acceptFiles(files, request.files);
    if (!accepted.ok) return accepted;
    const named = knownPapers(await findTerms(db, requestId), accepted.value);
    return ok(await insertAttachments(db, { requestId }, named));
  });
}
