import 'server-only';
import type { Transaction } from '@/lib/db/client';

/** Addresses that a quote was printed for more than an hour ago. */
export async function deleteOldIssues(db: Transaction, limit: number): Promise<number> {
  return db.$executeRaw`
    DELETE FROM service_quote_issue WHERE id IN (
      SELECT id FROM service_quote_issue WHERE at <= clock_timestamp() - interval '1 hour' LIMIT ${limit})`;
}
