import 'server-only';
import type { AccountNumber, TaxId } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import type { Aged } from '@/lib/db/forget';
import { intervalOf, sessionLife } from '@/lib/keeping';
import type { AttemptHistory } from './attempt-policy';

export interface Attempt {
  readonly accountNumber: AccountNumber;
  readonly addressBucket: string;
}

/** Tries for the same account, or from the same address, wait for each other: parallel guesses are counted one by one. */
export async function lockAttempts(
  db: Transaction,
  { accountNumber, addressBucket }: Attempt,
): Promise<void> {
  const keys = [`sign-in-account:${accountNumber}`, `sign-in-address:${addressBucket}`].toSorted();
  for (const key of keys) await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
}

export async function readAttemptHistory(db: Transaction, attempt: Attempt): Promise<AttemptHistory> {
  const { accountNumber, addressBucket } = attempt;
  const [row] = await db.$queryRaw<AttemptHistory[]>`
    WITH account AS (
      SELECT at, succeeded, client_address FROM sign_in_attempt
      WHERE account_number = ${accountNumber} AND at > clock_timestamp() - interval '90 days'
    ), last_success AS (
      SELECT coalesce(max(at), '-infinity') AS at FROM account WHERE succeeded
    ), account_failure AS (
      SELECT account.at FROM account, last_success
      WHERE NOT succeeded AND account.at > last_success.at AND account.at > clock_timestamp() - interval '24 hours'
    ), address_failure AS (
      SELECT at FROM sign_in_attempt
      WHERE client_address = ${addressBucket} AND NOT succeeded AND at > clock_timestamp() - interval '1 hour'
    )
    SELECT
      (SELECT count(*)::int FROM account_failure) AS "accountFailures",
      (SELECT coalesce(extract(epoch FROM clock_timestamp() - max(at)), 0)::int FROM account_failure)
        AS "secondsSinceAccountFailure",
      (SELECT count(*)::int FROM address_failure) AS "addressFailures",
      (SELECT coalesce(extract(epoch FROM clock_timestamp() - max(at)), 0)::int FROM address_failure)
        AS "secondsSinceAddressFailure",
      EXISTS (SELECT FROM account WHERE succeeded AND client_address = ${addressBucket}) AS "addressIsKnown"`;
  if (!row) throw new Error('The attempt history query gave no row');
  return row;
}

export async function insertAttempt(db: Transaction, attempt: Attempt, succeeded: boolean): Promise<void> {
  await db.$executeRaw`
    INSERT INTO sign_in_attempt (at, client_address, account_number, succeeded)
    VALUES (clock_timestamp(), ${attempt.addressBucket}, ${attempt.accountNumber}, ${succeeded})`;
}

/** The customer with this CPF or CNPJ, if linked today to the premises with this account number. */
export async function findLinkedCustomer(
  db: Transaction,
  accountNumber: AccountNumber,
  taxId: TaxId,
): Promise<{ customerId: string; premisesId: string } | null> {
  return db.premisesLink.findFirst({
    where: { until: null, premises: { accountNumber }, customer: { taxId } },
    select: { customerId: true, premisesId: true },
  });
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

export interface SessionRow {
  readonly id: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly premisesId: string | null;
  readonly accountNumber: string | null;
  readonly linkedPremises: number;
}

/**
 * An open session: not closed, used and made within the life of a session. Reading it is using it.
 * Its premises is null when the customer is not linked to it any more.
 */
export async function touchSession(db: Transaction, id: string): Promise<SessionRow | null> {
  const [row] = await db.$queryRaw<SessionRow[]>`
    WITH used AS (
      UPDATE portal_session SET last_seen_at = clock_timestamp()
      WHERE id = ${id}::uuid AND ticket_hash IS NULL AND closed_at IS NULL
        AND last_seen_at > clock_timestamp() - ${intervalOf(sessionLife.idle)}::interval
        AND created_at > clock_timestamp() - ${intervalOf(sessionLife.whole)}::interval
      RETURNING id, customer_id, premises_id
    ), link AS (
      SELECT DISTINCT l.premises_id FROM premises_link l JOIN used ON used.customer_id = l.customer_id WHERE l.until IS NULL
    )
    SELECT used.id, used.customer_id AS "customerId", c.name AS "customerName",
      p.id AS "premisesId", p.account_number AS "accountNumber", (SELECT count(*)::int FROM link) AS "linkedPremises"
    FROM used
    JOIN customer c ON c.id = used.customer_id
    LEFT JOIN link ON link.premises_id = used.premises_id
    LEFT JOIN premises p ON p.id = link.premises_id`;
  return row ?? null;
}

/** Points a session to another premises of its customer; false when he is not linked to it. */
export async function switchPremises(
  db: Transaction,
  sessionId: string,
  premisesId: string,
): Promise<boolean> {
  const changed = await db.$executeRaw`
    UPDATE portal_session s SET premises_id = ${premisesId}::uuid
    WHERE s.id = ${sessionId}::uuid AND EXISTS (
      SELECT FROM premises_link l
      WHERE l.customer_id = s.customer_id AND l.premises_id = ${premisesId}::uuid AND l.until IS NULL)`;
  return changed === 1;
}

export async function closeSession(db: Transaction, id: string): Promise<void> {
  await db.$executeRaw`UPDATE portal_session SET closed_at = clock_timestamp() WHERE id = ${id}::uuid AND closed_at IS NULL`;
}

/** Tries that no limit counts any more. */
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
