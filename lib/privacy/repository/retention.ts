import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { Aged } from '@/lib/db/forget';

/** The addresses that requests came from. */
export async function eraseAddresses(db: Transaction, { term, limit }: Aged): Promise<number> {
  return db.$executeRaw`
    UPDATE privacy_request SET client_address = NULL WHERE id IN (
      SELECT id FROM privacy_request
      WHERE client_address IS NOT NULL AND created_at < clock_timestamp() - ${term}::interval LIMIT ${limit})`;
}

/** Requests that were answered long ago. */
export async function deleteOldRequests(db: Transaction, { term, asOf, limit }: Aged): Promise<number> {
  return db.$executeRaw`
    DELETE FROM privacy_request WHERE id IN (
      SELECT id FROM privacy_request WHERE answered_on < ${asOf}::date - ${term}::interval LIMIT ${limit})`;
}
