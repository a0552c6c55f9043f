import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { Aged } from '@/lib/db/forget';
import type { AcceptedFile } from '../attachment';
import type { Asker, RequestDetails, RequestDraft } from '../service-request';
import type { ServiceAnswers } from '../terms';
import { attachmentOf, attachmentsWithoutBytes } from './rows';
import { answersColumn, detailsColumn } from './schema';
import { answersOf } from './terms';

/** What was typed of a request: who and where, and what prices it. */
export interface Told {
  readonly details: RequestDetails;
  readonly answers: ServiceAnswers | null;
}

/** A draft is its maker's: the customer's for the premises they entered for; without entering, that of whoever has its address. */
function ownedBy(asker: Asker) {
  if (asker.kind === 'PUBLIC') return { premisesId: null, customerId: null };
  const { premisesId, customerId } = asker.scope;
  return { premisesId, customerId };
}

export async function insertDraft(
  db: Transaction,
  asker: Asker,
  draft: Told & { readonly specificationCode: string },
): Promise<string> {
  const { specificationCode, ...told } = draft;
  const row = await db.requestDraft.create({
    data: { ...ownedBy(asker), specificationCode, ...columnsOf(told) },
  });
  return row.id;
}

export async function findDraft(db: Transaction, asker: Asker, id: string): Promise<RequestDraft | null> {
  const row = await db.requestDraft.findFirst({
    where: { ...ownedBy(asker), id },
    include: { attachments: attachmentsWithoutBytes },
  });
  if (!row) return null;
  return {
    id,
    specificationCode: row.specificationCode,
    details: detailsColumn.read(row.details),
    answers: answersOf(row.answers),
    attachments: row.attachments.map(attachmentOf),
  };
}

/** Holds the draft until the transaction ends: nobody adds to it or sends it meanwhile. */
export async function lockDraft(db: Transaction, id: string): Promise<void> {
  await db.$executeRaw`SELECT 1 FROM request_draft WHERE id = ${id}::uuid FOR UPDATE`;
}

export async function updateDraft(db: Transaction, id: string, told: Told): Promise<void> {
  await db.requestDraft.update({ where: { id }, data: columnsOf(told) });
}

function columnsOf({ details, answers }: Told) {
  const kept = answers ? { answers: answersColumn.write(answers) } : {};
  return { details: detailsColumn.write(details), ...kept };
}

type Owner = { readonly draftId: string } | { readonly requestId: string };

/** Adds files at the first free places of their draft or request. */
export async function insertAttachments(
  db: Transaction,
  owner: Owner,
  files: readonly AcceptedFile[],
): Promise<void> {
  const taken = await db.requestAttachment.findMany({ where: owner, select: { position: true } });
  const free = [1, 2, 3, 4, 5].filter((place) => !taken.some(({ position }) => position === place));
  await db.requestAttachment.createMany({
    data: files.map(({ name, kind, bytes, document }, index) => ({
      ...owner,
      document,
      name,
      mediaType: kind,
      bytes: new Uint8Array(bytes),
      size: bytes.length,
      position: free[index] ?? 6,
    })),
  });
}

export async function deleteAttachment(db: Transaction, draftId: string, id: string): Promise<void> {
  await db.requestAttachment.deleteMany({ where: { id, draftId } });
}

/** The files of a draft go to the request it has become, or with the draft when it became none; the draft ends. */
export async function concludeDraft(
  db: Transaction,
  draftId: string,
  requestId: string | null,
): Promise<void> {
  if (requestId) {
    await db.requestAttachment.updateMany({ where: { draftId }, data: { draftId: null, requestId } });
  }
  await db.requestDraft.delete({ where: { id: draftId } });
}

/** Drafts that were not sent in their time, with their files. */
export async function deleteOldDrafts(db: Transaction, { term, limit }: Aged): Promise<number> {
  return db.$executeRaw`
    DELETE FROM request_draft WHERE id IN (
      SELECT id FROM request_draft WHERE created_at < clock_timestamp() - ${term}::interval LIMIT ${limit})`;
}
