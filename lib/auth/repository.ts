import 'server-only';
import type { AccountNumber } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import type { Aged } from '@/lib/db/forget';
import { intervalOf, sessionLife } from '@/lib/keeping';
import { Prisma } from '@/prisma/generated/client';

export interface Attempt {
  readonly accountNumber: AccountNumber;
  readonly addressBucket: string;
}

/** Whether somebody entered for this account from this address in the last 90 days. */
export async function isKnownAddress(
  db: Transaction,
  { accountNumber, addressBucket }: Attempt,
): Promise<boolean> {
  const [row] = await db.$queryRaw<{ known: boolean }[]>`
    SELECT EXISTS (
      SELECT FROM sign_in_attempt
      WHERE account_number = ${accountNumber} AND client_address = ${addressBucket} AND succeeded
        AND at > clock_timestamp() - interval '90 days') AS known`;
  return row?.known ?? false;
}

/** Writes a try to the record of accesses. */
export async function insertAttempt(db: Transaction, attempt: Attempt, succeeded: boolean): Promise<void> {
  await db.$executeRaw`
    INSERT INTO sign_in_attempt (at, client_address, account_number, succeeded)
    VALUES (clock_timestamp(), ${attempt.addressBucket}, ${attempt.accountNumber}, ${succeeded})`;
}

export async function insertSession(
  db: Transaction,
  session: { customerId: string; premisesId: string; ticketHash: string },
): Promise<void> {
  await db.portalSession.create({ data: session, select: { id: true } });
}

/** Spends a ticket: the session's id, once, within a minute of its making. */
export async function spendTicket(db: Transaction, ticketHash: string): Promise<string | null> {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    UPDATE portal_session SET ticket_hash = NULL
    WHERE ticket_hash = ${ticketHash} AND closed_at IS NULL AND created_at > clock_timestamp() - interval '1 minute'
    RETURNING id`;
  return row?.id ?? null;
}

/**
 * Uses an open session: not closed, used and made within the life of a session. A statement that gives its row,
 * for `lib/accounts` to say in the same breath who that is.
 */
export function touchedSession(id: string): Prisma.Sql {
  return Prisma.sql`
    UPDATE portal_session SET last_seen_at = clock_timestamp()
    WHERE id = ${id}::uuid AND ticket_hash IS NULL AND closed_at IS NULL
      AND last_seen_at > clock_timestamp() - ${intervalOf(sessionLife.idle)}::interval
      AND created_at > clock_timestamp() - ${intervalOf(sessionLife.whole)}::interval
    RETURNING id, customer_id, premises_id`;
}

/** Points a session to a premises; false when it is of none of the customers who are there. */
export async function pointSession(
  db: Transaction,
  id: string,
  { premisesId, customerIds }: { readonly premisesId: string; readonly customerIds: readonly string[] },
): Promise<boolean> {
  const { count } = await db.portalSession.updateMany({
    where: { id, customerId: { in: [...customerIds] } },
    data: { premisesId },
  });
  return count === 1;
}

export async function closeSession(db: Transaction, id: string): Promise<void> {
  await db.$executeRaw`UPDATE portal_session SET closed_at = clock_timestamp() WHERE id = ${id}::uuid AND closed_at IS NULL`;
}

/** Tries of long ago. */
export async function deleteOldAttempts(db: Transaction, { term, limit }: Aged): Promise<number> {
  return db.$executeRaw`
    DELETE FROM sign_in_attempt WHERE id IN (
      SELECT id FROM sign_in_attempt WHERE at < clock_timestamp() - ${term}::interval LIMIT ${limit})`;
}

/** Sessions that ended long ago. */
export async function deleteOldSessions(db: Transaction, { term, limit }: Aged): Promise<number> {
  return db.$executeRaw`
    DELETE FROM portal_session WHERE id IN (
      SELECT id FROM portal_session WHERE last_seen_at < clock_timestamp() - ${term}::interval LIMIT ${limit})`;
}
