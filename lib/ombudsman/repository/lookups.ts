import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { Counted } from '@/lib/kernel/sliding-window';
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

/** The questions of the last hour that found nothing, from the address and for the protocol. */
export async function readFailures(
  db: Transaction,
  { addressBucket, protocol }: Question,
): Promise<readonly Counted[]> {
  return db.$queryRaw<Counted[]>`
    SELECT count(*)::int AS count,
      coalesce(floor(extract(epoch FROM clock_timestamp() - min(at))), 0)::int AS "secondsSinceOldest"
    FROM ombudsman_lookup
    WHERE case_id IS NULL AND at > clock_timestamp() - interval '1 hour' AND address_bucket = ${addressBucket}
    UNION ALL
    SELECT count(*)::int, coalesce(floor(extract(epoch FROM clock_timestamp() - min(at))), 0)::int
    FROM ombudsman_lookup
    WHERE case_id IS NULL AND at > clock_timestamp() - interval '1 hour' AND protocol = ${protocol}`;
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
