import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { OwnSession } from '../claims';

export async function findOwnSessions(db: Transaction, customerId: string): Promise<OwnSession[]> {
  const rows = await db.portalSession.findMany({ where: { customerId }, orderBy: { createdAt: 'asc' } });
  return rows.map(({ createdAt, lastSeenAt, closedAt }) => ({
    openedAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
  }));
}
