import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import type { AttachmentKind } from '../attachment';

/** A file of a request that the scope's customer made himself, with its bytes; anybody else's is null. */
export async function findAttachment(
  db: Transaction,
  scope: AccountScope,
  { requestId, id }: { readonly requestId: string; readonly id: string },
): Promise<{ readonly kind: AttachmentKind; readonly bytes: Uint8Array } | null> {
  const { premisesId, customerId } = scope;
  const row = await db.requestAttachment.findFirst({
    where: { id, requestId, request: { premisesId, customerId } },
    select: { mediaType: true, bytes: true },
  });
  return row && { kind: row.mediaType as AttachmentKind, bytes: row.bytes };
}

/** Holds a request of the scope's customer until the transaction ends; how many files it has, null when it is not theirs. */
export async function lockOwnRequest(
  db: Transaction,
  scope: AccountScope,
  requestId: string,
): Promise<{ readonly closed: boolean; readonly files: number } | null> {
  const { premisesId, customerId } = scope;
  const [row] = await db.$queryRaw<{ closed: boolean }[]>`
    SELECT status = 'CLOSED' AS closed FROM service_request
    WHERE id = ${requestId}::uuid AND premises_id = ${premisesId}::uuid AND customer_id = ${customerId}::uuid
    FOR UPDATE`;
  if (!row) return null;
  return { closed: row.closed, files: await db.requestAttachment.count({ where: { requestId } }) };
}
