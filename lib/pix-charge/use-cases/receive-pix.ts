import 'server-only';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { programBySecret } from '@/lib/auth/program-scope';
import { database, type Transaction } from '@/lib/db/client';
import { env } from '@/lib/env';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { PixNotice } from '@/lib/receipts';
import { keepPix } from '@/lib/receipts/use-cases';
import { actorOf, type ProgramScope } from '@/lib/staff';
import { findDocumentByTxid } from '@/lib/verification/use-cases';
import { matchPix, type NoticeRefusal } from '../notice';

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

async function receiveOne(
  db: Transaction,
  scope: ProgramScope,
  { notice, trace }: { readonly notice: PixNotice; readonly trace: RequestTrace },
): Promise<boolean> {
  const document = notice.txid === null ? null : await findDocumentByTxid(db, notice.txid);
  const match = matchPix(notice, document);
  const documentId = document?.id ?? null;
  const kept = await keepPix(db, notice, { match, documentId });
  if (kept !== 'REPEATED') {
    await recordAudit(db, trace, {
      action: kept === 'NEW' ? 'PIX_RECEIVED' : 'PIX_NOTICE_CONFLICT',
      actor: actorOf(scope),
      premisesId: null,
      subjectId: notice.endToEndId,
      details: { match, amountCents: notice.amount },
    });
  }
  return kept === 'NEW';
}
