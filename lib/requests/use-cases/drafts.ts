import 'server-only';
import type { RequestTrace } from '@/lib/audit/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import { type CivilDate, civilDate } from '@/lib/kernel/civil-date';
import type { CivilDateTime } from '@/lib/kernel/civil-date-time';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { TooManyRequests } from '@/lib/limits';
import { takeCall } from '@/lib/limits/use-cases';
import { type AttachmentRefusal, acceptFiles, type ReceivedFile } from '../attachment';
import { findSpecification } from '../catalogue';
import * as drafts from '../repository/drafts';
import * as requests from '../repository/requests';
import type { Asker, RequestDetails, RequestDraft, RequestOutline } from '../service-request';
import type { RequestTerms, ServiceAnswers } from '../terms';
import type { RequestSpecification } from '../utility-terms';
import { requestCatalogue, type SpecificationNotFound } from './catalogue';
import { foresee } from './open-request';
import type { TermsRefused } from './service-terms';
import { makeRequestWithin, type RequestMade, type RequestOrder, type SubmitRefusal } from './submit';
import { findVisibleOpenRequest, findVisibleRequest } from './visible';

export interface DraftNotFound {
  readonly code: 'DRAFT_NOT_FOUND';
}

/** The request that is already open for the same thing, of those the scope's customer may know of, before anything is typed. */
export async function findOpenRequest(asker: Asker, specification: string): Promise<RequestOutline | null> {
  return asker.kind === 'ACCOUNT' ? findVisibleOpenRequest(database(), asker.scope, specification) : null;
}

/** Keeps what was typed, so that files can be added and all of it checked before it is sent. */
export function startDraft(
  asker: Asker,
  order: {
    readonly specification: string;
    readonly details: RequestDetails;
    readonly answers?: ServiceAnswers | null;
    readonly asOf: CivilDate;
    readonly trace: RequestTrace;
  },
): Promise<Result<string, SpecificationNotFound | TooManyRequests>> {
  const { specification, details, answers = null, asOf, trace } = order;
  if (!findSpecification(requestCatalogue(asOf), specification, asker.kind)) {
    return Promise.resolve(err({ code: 'SPECIFICATION_NOT_FOUND' }));
  }
  const limited = asker.kind === 'PUBLIC';
  return database().$transaction(async (db) => {
    const begun = limited ? [{ limit: 'PUBLIC_DRAFT', key: trace.clientAddress } as const] : [];
    const allowed = await takeCall(db, begun);
    if (!allowed.ok) return allowed;
    const told = { specificationCode: specification, details, answers };
    return ok(await drafts.insertDraft(db, asker, told));
  });
}

/** A draft with what it asks for and by when that would be done if it were sent today. */
export interface ReviewedDraft {
  readonly draft: RequestDraft;
  readonly specification: RequestSpecification;
  readonly expectedOn: CivilDate | null;
  /** What the service would cost, demand and promise, or why it cannot be asked for now; null where the tariff is silent. */
  readonly terms: Result<RequestTerms, TermsRefused> | null;
  /** The last day to ask for the inspection, if it were sent today. */
  readonly lapsesOn: CivilDate | null;
}

/** The asker's draft as of a day, or of a minute where a term in hours runs; null when it is not theirs, was sent, or is forgotten. */
export async function getDraft(
  asker: Asker,
  id: string,
  at: CivilDate | CivilDateTime,
): Promise<ReviewedDraft | null> {
  const [asOf, time] = [civilDate(at.slice(0, 10)), at.slice(11)];
  const draft = await drafts.findDraft(database(), asker, id);
  const found = draft && findSpecification(requestCatalogue(asOf), draft.specificationCode, asker.kind);
  if (!found) return null;
  const { specification } = found;
  const { answers, details } = draft;
  const order = { specification, answers, details, requestedOn: asOf, ...(time && { time }) };
  return { draft, specification, ...(await foresee(database(), asker, order)) };
}

/** Changes what was typed; the files stay. `answers` that are not given stay as they were. */
export function rewriteDraft(
  asker: Asker,
  id: string,
  told: RequestDetails & { readonly answers?: ServiceAnswers | null },
): Promise<Result<void, DraftNotFound>> {
  const { answers = null, ...details } = told;
  return inDraft(asker, id, async (db) => ok(await drafts.updateDraft(db, id, { details, answers })));
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
  sending: Pick<RequestOrder, 'requestedOn' | 'time' | 'documentsAtCounter' | 'trace'>,
): Promise<Result<RequestMade, SubmitRefusal | DraftNotFound>> {
  return database().$transaction(async (db) => {
    await drafts.lockDraft(db, id);
    const draft = await drafts.findDraft(db, asker, id);
    if (!draft) return alreadySent(db, asker, id);
    const { specificationCode: specification, details, answers, attachments: files } = draft;
    const made = await makeRequestWithin(db, asker, {
      ...sending,
      id,
      specification,
      details,
      answers,
      files,
    });
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
      ? await findVisibleRequest(db, asker.scope, id)
      : await requests.findOpenlyMade(db, id);
  return request ? ok({ request, isNew: true }) : err({ code: 'DRAFT_NOT_FOUND' });
}
