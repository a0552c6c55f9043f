import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { CaseProtocol, CaseStory } from '../case';
import { storyOf } from './rows';

interface Question {
  readonly addressBucket: string;
  readonly protocol: CaseProtocol;
}

/** Questions from one address, and for one protocol, take turns: tries sent at once are counted one by one. */
export async function lockLookups(db: Transaction, { addressBucket, protocol }: Question): Promise<void> {
  for (const key of [`ombudsman-lookup:${addressBucket}`, `ombudsman-lookup:${protocol}`])
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
}

/** How many questions found nothing in the last hour, from the address or for the protocol: the larger of both. */
export async function countFailures(db: Transaction, { addressBucket, protocol }: Question): Promise<number> {
  const [row] = await db.$queryRaw<{ failures: number }[]>`
    SELECT greatest(count(*) FILTER (WHERE address_bucket = ${addressBucket}),
      count(*) FILTER (WHERE protocol = ${protocol}))::int AS failures
    FROM ombudsman_lookup
    WHERE case_id IS NULL AND at > clock_timestamp() - interval '1 hour'
      AND (address_bucket = ${addressBucket} OR protocol = ${protocol})`;
  return row?.failures ?? 0;
}

export async function findByCode(
  db: Transaction,
  protocol: CaseProtocol,
  accessHash: string,
): Promise<CaseStory | null> {
  const row = await db.ombudsmanCase.findFirst({ where: { protocol, accessHash } });
  return row && storyOf(row);
}

/** Notes a question; one that found its case does not keep the address it came from. */
export async function insertLookup(
  db: Transaction,
  { addressBucket, protocol }: Question,
  caseId: string | null,
): Promise<string> {
  await db.$executeRaw`DELETE FROM ombudsman_lookup WHERE at < clock_timestamp() - interval '1 day'`;
  const row = await db.ombudsmanLookup.create({
    data: { addressBucket: caseId ? null : addressBucket, protocol, caseId },
  });
  return row.id;
}

/** The case that a question of the last half hour found. */
export async function findLookedUp(db: Transaction, lookupId: string): Promise<CaseStory | null> {
  const [lookup] = await db.$queryRaw<{ caseId: string }[]>`
    SELECT case_id AS "caseId" FROM ombudsman_lookup
    WHERE id = ${lookupId}::uuid AND case_id IS NOT NULL AND at > clock_timestamp() - interval '30 minutes'`;
  const row = lookup && (await db.ombudsmanCase.findUnique({ where: { id: lookup.caseId } }));
  return row ? storyOf(row) : null;
}
