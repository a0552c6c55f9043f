import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { Cents } from '@/lib/kernel/money';
import type { CallbackOutcome } from '../callback';

/** What was made of a message whose sender is known. */
export type KnownOutcome = CallbackOutcome | 'UNKNOWN_REFERENCE';

export type RefusedOutcome = 'FORGED' | 'STALE' | 'MALFORMED' | 'CONFLICT';

interface Message {
  readonly companyId: string;
  readonly bodyDigest: string;
  readonly clientAddress: string;
}

/** Two deliveries of one event wait for each other: the second finds what became of the first. */
export async function lockEvent(db: Transaction, companyId: string, eventId: string): Promise<void> {
  const key = `card-event:${companyId}:${eventId}`;
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
}

export async function findEvent(
  db: Transaction,
  companyId: string,
  eventId: string,
): Promise<{ bodyDigest: string; outcome: KnownOutcome } | null> {
  const row = await db.cardEvent.findUnique({ where: { companyId_eventId: { companyId, eventId } } });
  return row && { bodyDigest: row.bodyDigest, outcome: row.outcome as KnownOutcome };
}

/** Whether a company's transaction has been counted as money received. */
export async function isTransactionCounted(
  db: Transaction,
  { companyId, transactionId }: { companyId: string; transactionId: string },
): Promise<boolean> {
  const counted = { in: ['SETTLED', 'SETTLED_LATE', 'DUPLICATE', 'AMOUNT_MISMATCH'] } as const;
  const where = { companyId, transactionId, outcome: { in: [...counted.in] } };
  return (await db.cardEvent.count({ where })) > 0;
}

export async function insertEvent(
  db: Transaction,
  {
    amount,
    ...event
  }: Message & {
    eventId: string;
    attemptId: string | null;
    outcome: KnownOutcome;
    amount: Cents;
    transactionId: string;
  },
): Promise<void> {
  await db.cardEvent.create({ data: { ...event, amountCents: amount } });
}

/** Keeps a message that was not taken. */
export async function insertRefusedEvent(
  db: Transaction,
  event: Message & { outcome: RefusedOutcome },
): Promise<void> {
  await db.cardEvent.create({ data: event });
}
