import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';

/** Questions by protocol and access code of more than a day ago. */
export async function deleteOldLookups(db: Transaction, limit: number): Promise<number> {
  return db.$executeRaw`
    DELETE FROM ombudsman_lookup WHERE id IN (
      SELECT id FROM ombudsman_lookup WHERE at < clock_timestamp() - interval '1 day' LIMIT ${limit})`;
}

/** Cases answered more than ten years ago, each with who sent it. */
export async function deleteOldCases(db: Transaction, asOf: CivilDate, limit: number): Promise<number> {
  const [row] = await db.$queryRaw<{ deleted: number }[]>`
    WITH old AS (
      SELECT id FROM ombudsman_case WHERE answered_on < ${asOf}::date - interval '10 years' LIMIT ${limit}
    ), identity AS (
      DELETE FROM ombudsman_identity WHERE case_id IN (SELECT id FROM old)
    ), deleted AS (
      DELETE FROM ombudsman_case WHERE id IN (SELECT id FROM old) RETURNING id
    )
    SELECT count(*)::int AS deleted FROM deleted`;
  return row?.deleted ?? 0;
}
