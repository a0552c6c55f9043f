import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { cents } from '@/lib/kernel/money';
import type { PixMatch, PixNotice, PixReceived } from '../pix';

/** Keeps a Pix once; false when its end-to-end id is already there. */
export async function insertPixPayment(
  db: Transaction,
  { endToEndId, txid, amount, paidAt }: PixNotice,
  { match, documentId }: { match: PixMatch; documentId: string | null },
): Promise<boolean> {
  const { count } = await db.pixPayment.createMany({
    skipDuplicates: true,
    data: [{ endToEndId, txid, amountCents: amount, paidAt, match, documentId }],
  });
  return count === 1;
}

/** Whether what is kept under an end-to-end id says the same. */
export async function isKeptAs(db: Transaction, notice: PixNotice): Promise<boolean> {
  const row = await db.pixPayment.findUniqueOrThrow({ where: { endToEndId: notice.endToEndId } });
  return row.txid === notice.txid && cents(row.amountCents) === notice.amount;
}

/** The Pix of the right amount that came in for documents, the first ones first. */
export async function findMatched(
  db: Transaction,
  documentIds: readonly string[],
): Promise<readonly PixReceived[]> {
  if (documentIds.length === 0) return [];
  const rows = await db.pixPayment.findMany({
    where: { documentId: { in: [...documentIds] }, match: 'MATCHED' },
    orderBy: { paidAt: 'asc' },
  });
  return rows.map(({ documentId, paidAt }) => ({
    documentId: documentId ?? '',
    paidAt: paidAt.toISOString(),
  }));
}
