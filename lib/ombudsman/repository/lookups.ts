import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { CaseProtocol, CaseStory } from '../case';
import { storyOf } from './rows';

export async function findByCode(
  db: Transaction,
  protocol: CaseProtocol,
  accessHash: string,
): Promise<CaseStory | null> {
  const row = await db.ombudsmanCase.findFirst({ where: { protocol, accessHash } });
  return row && storyOf(row);
}

/** Opens a case for half an hour to who found it. Where they asked from is not kept. */
export async function insertLookup(db: Transaction, caseId: string): Promise<string> {
  await db.$executeRaw`DELETE FROM ombudsman_lookup WHERE at < clock_timestamp() - interval '1 day'`;
  return (await db.ombudsmanLookup.create({ data: { caseId } })).id;
}

/** The case that a question of the last half hour found. */
export async function findLookedUp(db: Transaction, lookupId: string): Promise<CaseStory | null> {
  const [lookup] = await db.$queryRaw<{ caseId: string }[]>`
    SELECT case_id AS "caseId" FROM ombudsman_lookup
    WHERE id = ${lookupId}::uuid AND at > clock_timestamp() - interval '30 minutes'`;
  const row = lookup && (await db.ombudsmanCase.findUnique({ where: { id: lookup.caseId } }));
  return row ? storyOf(row) : null;
}
