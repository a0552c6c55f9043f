import 'server-only';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { programBySecret } from '@/lib/auth/program-scope';
import { database, type Transaction } from '@/lib/db/client';
import { env } from '@/lib/env';
import { err, ok, type Result } from '@/lib/kernel/result';
import { actorOf, type ProgramScope } from '@/lib/staff';
import { findDocumentByTxid } from '@/lib/verification/use-cases';
import { matchPix, type NoticeRefusal, type PixNotice } from '../notice';
import * as repository from '../repository';

/** How many Pix were new, and how many had been told of before. */
export interface ReceivedPix {
  readonly received: number;
  readonly repeated: number;
}

/** The provider, when a notice comes from it: it knows the secret. Without one configured there is no such address. */
export function checkNoticeSecret(
  presented: string,
  expected: string | undefined = env().PIX_WEBHOOK_SECRET,
): Result<ProgramScope, NoticeRefusal> {
  if (expected === undefined) return err({ code: 'RESOURCE_NOT_FOUND' });
  const provider = programBySecret('pix-provider', { presented, expected });
  return provider ? ok(provider) : err({ code: 'PIX_NOTICE_NOT_AUTHENTIC' });
}

/**
 * Keeps every Pix of a notice, each once by its end-to-end id, all or none: a provider that hears of a failure tells again.
 * One told again with another amount or identifier changes nothing and is put in the trail.
 */
export function receivePix(
  scope: ProgramScope,
  notices: readonly PixNotice[],
  trace: RequestTrace,
): Promise<ReceivedPix> {
  return database().$transaction(async (db) => {
    let received = 0;
    // In one order whatever the notice's: two notices with the same Pix cannot wait for each other.
    for (const notice of notices.toSorted((a, b) => (a.endToEndId < b.endToEndId ? -1 : 1))) {
      if (await receiveOne(db, scope, { notice, trace })) received += 1;
    }
    return { received, repeated: notices.length - received };
  });
}

/** Whether a Pix of the right amount came in for a document, which is true before the collector's file settles it. */
export function isPixReceived(documentId: string, db: Transaction): Promise<boolean> {
  return repository.hasMatchedPayment(db, documentId);
}

async function receiveOne(
  db: Transaction,
  scope: ProgramScope,
  { notice, trace }: { readonly notice: PixNotice; readonly trace: RequestTrace },
): Promise<boolean> {
  const document = notice.txid === null ? null : await findDocumentByTxid(db, notice.txid);
  const match = matchPix(notice, document);
  const documentId = document?.id ?? null;
  const isNew = await repository.insertPixPayment(db, notice, { match, documentId });
  const isConflict = !isNew && !(await repository.isKeptAs(db, notice));
  if (isNew || isConflict) {
    await recordAudit(db, trace, {
      action: isNew ? 'PIX_RECEIVED' : 'PIX_NOTICE_CONFLICT',
      actor: actorOf(scope),
      premisesId: null,
      subjectId: notice.endToEndId,
      details: { match, amountCents: notice.amount },
    });
  }
  return isNew;
}
