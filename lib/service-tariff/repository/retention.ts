import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { Aged } from '@/lib/db/forget';

/** Addresses that a quote was printed for. */
export async function deleteOldIssues(db: Transaction, { term, limit }: Aged): Promise<number> {
  return db.$executeRaw`
    DELETE FROM service_quote_issue WHERE id IN (
      SELECT id FROM service_quote_issue WHERE at <= clock_timestamp() - ${term}::interval LIMIT ${limit})`;
}
