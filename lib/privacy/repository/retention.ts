import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';

/** The addresses that requests came from more than six months ago. */
export async function eraseAddresses(db: Transaction, limit: number): Promise<number> {
  return db.$executeRaw`
    UPDATE privacy_request SET client_address = NULL WHERE id IN (
      SELECT id FROM privacy_request
      WHERE client_address IS NOT NULL AND created_at < clock_timestamp() - interval '6 months' LIMIT ${limit})`;
}

/** Requests that were answered more than five years ago. */
export async function deleteOldRequests(db: Transaction, asOf: CivilDate, limit: number): Promise<number> {
  return db.$executeRaw`
    DELETE FROM privacy_request WHERE id IN (
      SELECT id FROM privacy_request WHERE answered_on < ${asOf}::date - interval '5 years' LIMIT ${limit})`;
}
