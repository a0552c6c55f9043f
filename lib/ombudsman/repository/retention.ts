import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { Aged } from '@/lib/db/forget';

/** Addresses that something was sent from. */
export async function deleteOldSendings(db: Transaction, { term, limit }: Aged): Promise<number> {
  return db.$executeRaw`
    DELETE FROM ombudsman_sending WHERE id IN (
      SELECT id FROM ombudsman_sending WHERE at <= clock_timestamp() - ${term}::interval LIMIT ${limit})`;
}

/** Questions by protocol and access code. */
export async function deleteOldLookups(db: Transaction, { term, limit }: Aged): Promise<number> {
  return db.$executeRaw`
    DELETE FROM ombudsman_lookup WHERE id IN (
      SELECT id FROM ombudsman_lookup WHERE at < clock_timestamp() - ${term}::interval LIMIT ${limit})`;
}

/** Cases answered long ago, each with who sent it. */
export async function deleteOldCases(db: Transaction, { term, asOf, limit }: Aged): Promise<number> {
  const [row] = await db.$queryRaw<{ deleted: number }[]>`
    WITH old AS (
      SELECT id FROM ombudsman_case WHERE answered_on < ${asOf}::date - ${term}::interval LIMIT ${limit}
    ), identity AS (
      DELETE FROM ombudsman_identity WHERE case_id IN (SELECT id FROM old)
    ), deleted AS (
      DELETE FROM ombudsman_case WHERE id IN (SELECT id FROM old) RETURNING id
    )
    SELECT count(*)::int AS deleted FROM deleted`;
  return row?.deleted ?? 0;
}
