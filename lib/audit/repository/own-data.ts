import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { OwnAccess } from '../claims';

/** What the trail holds of a customer's own doings. */
export async function findOwnAccesses(db: Transaction, customerId: string): Promise<OwnAccess[]> {
  const rows = await db.auditEvent.findMany({
    where: { actorKind: 'CUSTOMER', actorId: customerId },
    orderBy: { id: 'asc' },
    select: { at: true, action: true, clientAddress: true },
  });
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}
