import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Transaction } from '@/lib/db/client';

/** An address that is written to. */
export interface Subscriber {
  readonly id: string;
  readonly email: string;
  readonly leaveKey: string;
}

interface NewAsking {
  readonly email: string;
  readonly consentVersion: string;
  readonly confirmHash: string;
  readonly confirmHours: number;
}

/** Keeps an address that waits for its confirmation; of two links the later works. One that is confirmed stays as it is. */
export async function putSubscription(
  db: Transaction,
  { email, consentVersion, confirmHash, confirmHours }: NewAsking,
): Promise<Subscriber & { readonly confirmed: boolean }> {
  await db.$executeRaw`
    INSERT INTO newsletter_subscription (id, email, consent_version, leave_key, confirm_hash, confirm_until)
    VALUES (${randomUUID()}::uuid, ${email}, ${consentVersion}, ${randomUUID()}::uuid, ${confirmHash},
      clock_timestamp() + make_interval(hours => ${confirmHours}::int))
    ON CONFLICT (email) DO UPDATE SET consent_version = excluded.consent_version,
      confirm_hash = excluded.confirm_hash, confirm_until = excluded.confirm_until
    WHERE newsletter_subscription.confirmed_at IS NULL`;
  const { id, leaveKey, confirmedAt } = await db.newsletterSubscription.findUniqueOrThrow({
    where: { email },
  });
  return { id, email, leaveKey, confirmed: confirmedAt !== null };
}

/** The id of the address that a link is about, while the link works. */
export async function findByLink(db: Transaction, confirmHash: string): Promise<string | null> {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM newsletter_subscription
    WHERE confirm_hash = ${confirmHash} AND confirm_until > clock_timestamp()`;
  return row?.id ?? null;
}

/** Confirms the address that a link is about, and ends the link. Of two at once one finds it. */
export async function confirmByLink(
  db: Transaction,
  confirmHash: string,
): Promise<{ readonly id: string; readonly consentVersion: string } | null> {
  const [row] = await db.$queryRaw<{ id: string; consentVersion: string }[]>`
    UPDATE newsletter_subscription
    SET confirmed_at = clock_timestamp(), confirm_hash = NULL, confirm_until = NULL
    WHERE confirm_hash = ${confirmHash} AND confirm_until > clock_timestamp()
    RETURNING id, consent_version AS "consentVersion"`;
  return row ?? null;
}

/** Deletes the address with this key; its id, or null where there is none. */
export async function deleteByLeaveKey(db: Transaction, leaveKey: string): Promise<string | null> {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    DELETE FROM newsletter_subscription WHERE leave_key = ${leaveKey}::uuid RETURNING id`;
  return row?.id ?? null;
}

/** Deletes the addresses nobody confirmed in time; their ids. */
export async function deleteUnconfirmed(db: Transaction): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    DELETE FROM newsletter_subscription
    WHERE confirmed_at IS NULL AND confirm_until <= clock_timestamp() RETURNING id`;
  return rows.map(({ id }) => id);
}

/** Confirmed addresses in the order of their ids, after one; none of them leaves until the transaction ends. */
export function holdSubscribers(db: Transaction, afterId: string, most: number): Promise<Subscriber[]> {
  return db.$queryRaw<Subscriber[]>`
    SELECT id, email, leave_key AS "leaveKey" FROM newsletter_subscription
    WHERE confirmed_at IS NOT NULL AND id > ${afterId}::uuid
    ORDER BY id LIMIT ${most} FOR SHARE`;
}
