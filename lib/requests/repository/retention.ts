import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { Aged } from '@/lib/db/forget';

/** Questions by protocol. */
export async function deleteOldLookups(db: Transaction, { term, limit }: Aged): Promise<number> {
  return db.$executeRaw`
    DELETE FROM request_lookup WHERE id IN (
      SELECT id FROM request_lookup WHERE at < clock_timestamp() - ${term}::interval LIMIT ${limit})`;
}

/** The addresses that requests came from. */
export async function eraseRequestAddresses(db: Transaction, { term, limit }: Aged): Promise<number> {
  return db.$executeRaw`
    UPDATE service_request SET client_address = NULL WHERE id IN (
      SELECT id FROM service_request
      WHERE client_address IS NOT NULL AND created_at < clock_timestamp() - ${term}::interval LIMIT ${limit})`;
}

/** The same of requests for registration. */
export async function eraseRegistrationAddresses(db: Transaction, { term, limit }: Aged): Promise<number> {
  return db.$executeRaw`
    UPDATE registration_request SET client_address = NULL WHERE id IN (
      SELECT id FROM registration_request
      WHERE client_address IS NOT NULL AND created_at < clock_timestamp() - ${term}::interval LIMIT ${limit})`;
}

/** Files of requests that were closed long ago. */
export async function deleteOldAttachments(db: Transaction, { term, asOf, limit }: Aged): Promise<number> {
  return db.$executeRaw`
    DELETE FROM request_attachment WHERE id IN (
      SELECT a.id FROM request_attachment a JOIN service_request r ON r.id = a.request_id
      WHERE r.closed_on < ${asOf}::date - ${term}::interval LIMIT ${limit})`;
}

/** What was told in requests closed long ago: who, how to reach them, where, in what words. */
export async function eraseOldDetails(db: Transaction, { term, asOf, limit }: Aged): Promise<number> {
  return db.$executeRaw`
    UPDATE service_request
    SET requester_name = NULL, tax_id = NULL, phone = NULL, email = NULL, reference_point = '', notes = '',
      place = '', given_account_number = NULL, latitude = NULL, longitude = NULL
    WHERE id IN (
      SELECT id FROM service_request
      WHERE closed_on < ${asOf}::date - ${term}::interval
        AND (num_nonnulls(requester_name, tax_id, phone, email, given_account_number, latitude) > 0
          OR reference_point || notes || place <> '')
      LIMIT ${limit})`;
}

/** Requests for registration that were worked. */
export async function deleteOldRegistrations(db: Transaction, { term, asOf, limit }: Aged): Promise<number> {
  return db.$executeRaw`
    DELETE FROM registration_request WHERE id IN (
      SELECT id FROM registration_request
      WHERE status <> 'PENDING' AND requested_on < ${asOf}::date - ${term}::interval LIMIT ${limit})`;
}
