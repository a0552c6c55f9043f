import 'server-only';
import type { TaxId } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import type { Protocol } from '../protocol';
import type { RequestStory } from '../service-request';
import { eventOf, outlineOf } from './rows';

interface Question {
  readonly addressBucket: string;
  readonly protocol: Protocol;
}

/** Questions from one address, and for one protocol, take turns: tries sent at once are counted one by one. */
export async function lockLookups(db: Transaction, { addressBucket, protocol }: Question): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`lookup:${addressBucket}`}, 0))`;
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`lookup:${protocol}`}, 0))`;
}

/** How many questions found nothing in the last hour. */
export async function countFailures(
  db: Transaction,
  { addressBucket, protocol }: Question,
): Promise<{ ofAddress: number; ofProtocol: number }> {
  const [row] = await db.$queryRaw<{ ofAddress: number; ofProtocol: number }[]>`
    SELECT count(*) FILTER (WHERE address_bucket = ${addressBucket})::int AS "ofAddress",
      count(*) FILTER (WHERE protocol = ${protocol})::int AS "ofProtocol"
    FROM request_lookup
    WHERE request_id IS NULL AND at > clock_timestamp() - interval '1 hour'
      AND (address_bucket = ${addressBucket} OR protocol = ${protocol})`;
  return row ?? { ofAddress: 0, ofProtocol: 0 };
}

/** The id of the request with this protocol, made by somebody of this CPF or CNPJ. */
export async function findByProtocol(
  db: Transaction,
  protocol: Protocol,
  taxId: TaxId,
): Promise<string | null> {
  const row = await db.serviceRequest.findFirst({ where: { protocol, taxId }, select: { id: true } });
  return row?.id ?? null;
}

export async function insertLookup(
  db: Transaction,
  question: Question,
  requestId: string | null,
): Promise<string> {
  const row = await db.requestLookup.create({ data: { ...question, requestId } });
  return row.id;
}

/** The request that a question of the last half hour found. */
export async function findLookedUp(db: Transaction, lookupId: string): Promise<RequestStory | null> {
  const [lookup] = await db.$queryRaw<{ requestId: string }[]>`
    SELECT request_id AS "requestId" FROM request_lookup
    WHERE id = ${lookupId}::uuid AND request_id IS NOT NULL AND at > clock_timestamp() - interval '30 minutes'`;
  return lookup ? findStory(db, lookup.requestId) : null;
}

/** A request without anything of who made it, where, or what was written. */
export async function findStory(db: Transaction, id: string): Promise<RequestStory | null> {
  const row = await db.serviceRequest.findUnique({
    where: { id },
    include: { events: { orderBy: { id: 'asc' } } },
  });
  return row && { ...outlineOf(row), events: row.events.map((event) => ({ ...eventOf(event), note: '' })) };
}
