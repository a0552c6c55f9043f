import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { PixMatch, PixNotice, PixReceived } from '../pix';
import * as repository from '../repository/pix';

/** What keeping a Pix came to: it is new, it was told before, or it was told before with another amount or identifier. */
export type KeptPix = 'NEW' | 'REPEATED' | 'CONFLICT';

/** Keeps a Pix once by its end-to-end id, within the caller's transaction. It settles nothing by itself. */
export async function keepPix(
  db: Transaction,
  notice: PixNotice,
  found: { readonly match: PixMatch; readonly documentId: string | null },
): Promise<KeptPix> {
  if (await repository.insertPixPayment(db, notice, found)) return 'NEW';
  return (await repository.isKeptAs(db, notice)) ? 'REPEATED' : 'CONFLICT';
}

/** The Pix of the right amount that came in for documents, which is true before the collector's file settles them. */
export function listReceivedPix(
  db: Transaction,
  documentIds: readonly string[],
): Promise<readonly PixReceived[]> {
  return repository.findMatched(db, documentIds);
}

/** Whether a Pix of the right amount came in for a document. */
export async function isPixReceived(documentId: string, db: Transaction): Promise<boolean> {
  return (await repository.findMatched(db, [documentId])).length > 0;
}
