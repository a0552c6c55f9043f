import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { Aged } from '@/lib/db/forget';

interface Asking {
  readonly addressBucket: string;
  readonly emailHash: string;
}

/** Askings from one client, and for one mail address, take turns: those sent at once are counted one by one. */
export async function lockAskings(db: Transaction, { addressBucket, emailHash }: Asking): Promise<void> {
  for (const key of [`newsletter:${addressBucket}`, `newsletter:${emailHash}`])
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
}

/** How many came from the client in the last hour, and for the mail address in the last day. */
export async function countAskings(
  db: Transaction,
  { addressBucket, emailHash }: Asking,
): Promise<{ fromClient: number; forEmail: number }> {
  const [row] = await db.$queryRaw<{ fromClient: number; forEmail: number }[]>`
    SELECT count(*) FILTER (WHERE address_bucket = ${addressBucket}
        AND at > clock_timestamp() - interval '1 hour')::int AS "fromClient",
      count(*) FILTER (WHERE email_hash = ${emailHash})::int AS "forEmail"
    FROM newsletter_asking
    WHERE at > clock_timestamp() - interval '1 day'
      AND (address_bucket = ${addressBucket} OR email_hash = ${emailHash})`;
  return row ?? { fromClient: 0, forEmail: 0 };
}

export async function insertAsking(db: Transaction, asking: Asking): Promise<void> {
  await db.newsletterAsking.create({ data: asking });
}

/** What was asked longer ago than it is kept. */
export async function deleteOldAskings(db: Transaction, { term, limit }: Aged): Promise<number> {
  return db.$executeRaw`
    DELETE FROM newsletter_asking WHERE id IN (
      SELECT id FROM newsletter_asking WHERE at <= clock_timestamp() - ${term}::interval LIMIT ${limit})`;
}
