import 'server-only';
import type { RequestTrace } from '@/lib/audit/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { RequestSpecification } from '@/lib/utility';
import { type AttachmentRefusal, acceptFiles, type ReceivedFile } from '../attachment';
import { findSpecification } from '../catalogue';
import * as drafts from '../repository/drafts';
import * as requests from '../repository/requests';
import type { Asker, RequestDetails, RequestDraft, RequestOutline } from '../service-request';
import { hourlyLimits, type TooManyRequests } from '../throttle';
import { expectedDate, requestCatalogue, type SpecificationNotFound } from './catalogue';
import { makeRequestWithin, type RequestMade, type SubmitRefusal } from './submit';

export interface DraftNotFound {
  readonly code: 'DRAFT_NOT_FOUND';
}

/** The request that is already open for the same thing at the scope's premises, before anything is typed. */
export async function findOpenRequest(asker: Asker, specification: string): Promise<RequestOutline | null> {
  return asker.kind === 'ACCOUNT' ? requests.findOpenRequest(database(), asker.scope, specification) : null;
}

/** Keeps what was typed, so that files can be added and all of it checked before it is sent. */
export function startDraft(
  asker: Asker,
  order: {
    readonly specification: string;
    readonly details: RequestDetails;
    readonly asOf: CivilDate;
    readonly trace: RequestTrace;
  },
): Promise<Result<string, SpecificationNotFound | TooManyRequests>> {
  const { specification, details, asOf, trace } = order;
  if (!findSpecification(requestCatalogue(asOf), specification, asker.kind)) {
    return Promise.resolve(err({ code: 'SPECIFICATION_NOT_FOUND' }));
  }
  const { clientAddress } = trace;
  return database().$transaction(async (db) => {
    await requests.lockAsker(db, asker, clientAddress);
    const recent = asker.kind === 'PUBLIC' ? await drafts.countRecentDrafts(db, clientAddress) : 0;
    if (recent >= hourlyLimits.publicDrafts)
      return err({ code: 'TOO_MANY_REQUESTS', retryAfterSeconds: 3_600 });
    return ok(
      await drafts.insertDraft(db, asker, { specificationCode: specification, details, clientAddress }),
    );
  });
}

/** A draft with what it asks for and by when that would be done if it were sent today. */
export interface ReviewedDraft {
  readonly draft: RequestDraft;
  readonly specification: RequestSpecification;
  readonly expectedOn: CivilDate;
}

/** The asker's draft; null when it is not his, was sent, or is forgotten. */
export async function getDraft(asker: Asker, id: string, asOf: CivilDate): Promise<ReviewedDraft | null> {
  const draft = await drafts.findDraft(database(), asker, id);
  const found = draft && findSpecification(requestCatalogue(asOf), draft.specificationCode, asker.kind);
  if (!found) return null;
  const { specification } = found;
  return { draft, specification, expectedOn: await expectedDate(database(), specification, asOf) };
}

/** Changes what was typed; the files stay. */
export function rewriteDraft(
  asker: Asker,
  id: string,
  details: RequestDetails,
): Promise<Result<void, DraftNotFound>> {
  return inDraft(asker, id, async (db) => ok(await drafts.updateDraft(db, id, details)));
}

/** Adds files to a draft: all of them or none. */
export function attachToDraft(
  asker: Asker,
  id: string,
  files: readonly ReceivedFile[],
): Promise<Result<void, DraftNotFound | AttachmentRefusal>> {
  return inDraft<AttachmentRefusal>(asker, id, async (db, draft) => {
    const accepted = acceptFiles(files, draft.attachments.length);
    if (!accepted.ok) return accepted;
    return ok(await drafts.insertAttachments(db, { draftId: id }, accepted.value));
  });
}

export function detachFromDraft(
  asker: Asker,
  id: string,
  attachmentId: string,
): Promise<Result<void, DraftNotFound>> {
  return inDraft(asker, id, async (db) => ok(await drafts.deleteAttachment(db, id, attachmentId)));
}

function inDraft<Refusal = never>(
  asker: Asker,
  id: string,
  change: (db: Transaction, draft: RequestDraft) => Promise<Result<void, Refusal>>,
): Promise<Result<void, DraftNotFound | Refusal>> {
  return database().$transaction(async (db) => {
    await drafts.lockDraft(db, id);
    const draft = await drafts.findDraft(db, asker, id);
    return draft ? change(db, draft) : err({ code: 'DRAFT_NOT_FOUND' });
  });
}

/**
 * Sends a draft: it becomes the request, under the same id, so that a second click finds what the first one made. When the
 * same thing is already open at the premises, that request is given and the draft ends.
 */
export function submitDraft(
  asker: Asker,
  id: string,
  { requestedOn, trace }: { readonly requestedOn: CivilDate; readonly trace: RequestTrace },
): Promise<Result<RequestMade, SubmitRefusal | DraftNotFound>> {
  return database().$transaction(async (db) => {
    await drafts.lockDraft(db, id);
    const draft = await drafts.findDraft(db, asker, id);
    if (!draft) return alreadySent(db, asker, id);
    const { specificationCode: specification, details } = draft;
    const made = await makeRequestWithin(db, asker, { id, specification, details, requestedOn, trace });
    if (!made.ok) return made;
    await drafts.concludeDraft(db, id, made.value.isNew ? id : null);
    return made;
  });
}

async function alreadySent(
  db: Transaction,
  asker: Asker,
  id: string,
): Promise<Result<RequestMade, DraftNotFound>> {
  const request =
    asker.kind === 'ACCOUNT'
      ? await requests.findRequest(db, asker.scope, id)
      : await requests.findOpenlyMade(db, id);
  return request ? ok({ request, isNew: true }) : err({ code: 'DRAFT_NOT_FOUND' });
}

/** Drafts of more than a day are forgotten, with their files. Returns how many. */
export function forgetOldDrafts(): Promise<number> {
  return drafts.deleteOldDrafts(database());
}
