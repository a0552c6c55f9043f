import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { Aged } from '@/lib/db/forget';
import type { OutgoingMail } from '@/prisma/generated/client';
import { type Delivery, mailChannel } from './mail';

/** A message as it is kept. */
export type StoredMail = OutgoingMail;

export type NewMail = Pick<
  OutgoingMail,
  | 'id'
  | 'dedupeKey'
  | 'messageId'
  | 'sender'
  | 'recipient'
  | 'subject'
  | 'text'
  | 'html'
  | 'aboutId'
  | 'leaveUrl'
>;

/** Writes messages, but none whose key is there; how many were written. */
export async function insertMails(db: Transaction, mails: readonly NewMail[]): Promise<number> {
  const { count } = await db.outgoingMail.createMany({ data: [...mails], skipDuplicates: true });
  if (count > 0) await db.$executeRaw`SELECT pg_notify(${mailChannel}, '')`;
  return count;
}

/** A message taken away while it is being sent has lost its claim, and is not completed. */
export async function deleteMailAbout(db: Transaction, aboutIds: readonly string[]): Promise<void> {
  await db.outgoingMail.deleteMany({ where: { aboutId: { in: [...aboutIds] } } });
}

/**
 * What workers that died have left. A message they had not handed over waits again; one they had may have arrived, so it
 * is set aside and never sent a second time.
 */
export async function releaseAbandoned(db: Transaction, leaseSeconds: number): Promise<void> {
  await db.$executeRaw`
    UPDATE outgoing_mail
    SET status = CASE status WHEN 'SENDING' THEN 'WAITING' ELSE 'IN_DOUBT' END::mail_status, claim = NULL
    WHERE status IN ('SENDING', 'HANDED_OVER')
      AND claimed_at < clock_timestamp() - make_interval(secs => ${leaseSeconds})`;
}

/** Takes the oldest message that waits, for one worker only; null when there is none. */
export async function claimNext(
  db: Transaction,
): Promise<(OutgoingMail & { readonly claim: string }) | null> {
  const [taken] = await db.$queryRaw<{ id: string }[]>`
    UPDATE outgoing_mail SET status = 'SENDING', claim = gen_random_uuid(), claimed_at = clock_timestamp(),
      attempts = attempts + 1
    WHERE id = (
      SELECT id FROM outgoing_mail WHERE status = 'WAITING' AND next_try_at <= clock_timestamp()
      ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id`;
  if (!taken) return null;
  const row = await db.outgoingMail.findUnique({ where: { id: taken.id } });
  return row?.claim ? { ...row, claim: row.claim } : null;
}

/** Writes down that the server may have the message from now on; false when the claim was lost meanwhile. */
export async function markHandedOver(db: Transaction, id: string, claim: string): Promise<boolean> {
  const count = await db.$executeRaw`
    UPDATE outgoing_mail SET status = 'HANDED_OVER', claimed_at = clock_timestamp()
    WHERE id = ${id}::uuid AND claim = ${claim}::uuid AND status = 'SENDING'`;
  return count === 1;
}

const mostAttempts = 12;

/** Writes down what became of a try. A try that failed waits 2, 4, 8… minutes, at most six hours; the twelfth is the last. */
export async function settle(
  db: Transaction,
  { id, claim, attempts }: { id: string; claim: string; attempts: number },
  delivery: Delivery,
): Promise<void> {
  if (delivery.kind === 'LOST') return;
  const failure = 'failure' in delivery ? delivery.failure.slice(0, 60) : null;
  const tried = delivery.kind === 'RETRY' ? (attempts < mostAttempts ? 'WAITING' : 'REFUSED') : delivery.kind;
  await db.$executeRaw`
    UPDATE outgoing_mail
    SET status = ${tried}::mail_status, claim = NULL, last_failure = ${failure},
      sent_at = CASE WHEN ${tried} = 'SENT' THEN clock_timestamp() END,
      next_try_at = clock_timestamp() + least(power(2, attempts), 360) * interval '1 minute'
    WHERE id = ${id}::uuid AND claim = ${claim}::uuid`;
}

/** Messages written long ago that are never taken up again. */
export async function deleteOldMail(db: Transaction, { term, limit }: Aged): Promise<number> {
  return db.$executeRaw`
    DELETE FROM outgoing_mail WHERE id IN (
      SELECT id FROM outgoing_mail
      WHERE status IN ('SENT', 'REFUSED', 'IN_DOUBT') AND created_at < clock_timestamp() - ${term}::interval
      LIMIT ${limit})`;
}
