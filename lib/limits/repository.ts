import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { LimitCode } from './limits';

/** What a hit is counted for: the limit, and whose it is as a keyed hash. */
export interface HitKey {
  readonly limit: LimitCode;
  readonly keyHash: string;
}

/** Who counts for the same keys takes turns until the transaction ends. In one order, so that no two wait for each other. */
export async function lockKeys(db: Transaction, keys: readonly HitKey[]): Promise<void> {
  const names = keys.map(({ limit, keyHash }) => `limit:${limit}:${keyHash}`).toSorted();
  for (const name of names) await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`;
}

/** The seconds since each hit of a key in the window, by the clock of the database, newest first. */
export async function readAges(
  db: Transaction,
  { limit, keyHash }: HitKey,
  seconds: number,
): Promise<number[]> {
  const rows = await db.$queryRaw<{ age: number }[]>`
    SELECT extract(epoch FROM now.at - hit.at)::float8 AS age
    FROM limit_hit hit, (SELECT clock_timestamp() AS at) now
    WHERE hit.limit_code = ${limit} AND hit.key_hash = ${keyHash}
      AND hit.at > now.at - make_interval(secs => ${seconds}::float8)
    ORDER BY hit.at DESC`;
  return rows.map(({ age }) => age);
}

/** Counts one more, and forgets what has left the window of its limit, whosever it was. */
export async function insertHit(db: Transaction, { limit, keyHash }: HitKey, seconds: number): Promise<void> {
  await db.$executeRaw`
    DELETE FROM limit_hit
    WHERE limit_code = ${limit} AND at <= clock_timestamp() - make_interval(secs => ${seconds}::float8)`;
  await db.$executeRaw`
    INSERT INTO limit_hit (limit_code, key_hash, at) VALUES (${limit}, ${keyHash}, clock_timestamp())`;
}

export async function deleteHits(db: Transaction, { limit, keyHash }: HitKey): Promise<void> {
  await db.$executeRaw`DELETE FROM limit_hit WHERE limit_code = ${limit} AND key_hash = ${keyHash}`;
}

/** Hits that have left the window of their limit, and those of limits that are no more. */
export async function deleteOldHits(
  db: Transaction,
  windows: readonly { readonly code: string; readonly seconds: number }[],
  most: number,
): Promise<number> {
  const codes = windows.map(({ code }) => code);
  const seconds = windows.map((one) => one.seconds);
  return db.$executeRaw`
    DELETE FROM limit_hit WHERE id IN (
      SELECT hit.id FROM limit_hit hit
      LEFT JOIN unnest(${codes}::text[], ${seconds}::int[]) AS one(code, seconds) ON one.code = hit.limit_code
      WHERE one.code IS NULL OR hit.at <= clock_timestamp() - make_interval(secs => one.seconds)
      LIMIT ${most})`;
}
