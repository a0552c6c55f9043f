import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { LimitCode } from './limits';

/** What a hit is counted for: the limit, and whose it is as a keyed hash. */
export interface HitKey {
  readonly limit: LimitCode;
  readonly keyHash: string;
}

/** A key with the seconds of the window of its limit. */
export interface CountedKey extends HitKey {
  readonly seconds: number;
}

/** Who counts for the same keys takes turns until the transaction ends. In one order, so that no two wait for each other. */
export async function lockKeys(db: Transaction, keys: readonly HitKey[]): Promise<void> {
  const names = keys.map(({ limit, keyHash }) => `limit:${limit}:${keyHash}`).toSorted();
  await db.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(name, 0)) FROM unnest(${names}::text[]) AS one(name)`;
}

/** The seconds since each hit of some keys in their windows, by the clock of the database. */
export async function readAges(
  db: Transaction,
  keys: readonly CountedKey[],
): Promise<readonly { readonly limit: LimitCode; readonly age: number }[]> {
  const [codes, hashes, seconds] = columnsOf(keys);
  return db.$queryRaw<{ limit: LimitCode; age: number }[]>`
    SELECT hit.limit_code AS "limit", extract(epoch FROM now.at - hit.at)::float8 AS age
    FROM (SELECT clock_timestamp() AS at) now,
      unnest(${codes}::text[], ${hashes}::bpchar[], ${seconds}::int[]) AS one(code, hash, seconds)
      JOIN limit_hit hit ON hit.limit_code = one.code AND hit.key_hash = one.hash
    WHERE hit.at > now.at - make_interval(secs => one.seconds)`;
}

/** Counts one more for each key, and forgets what has left the window of their limits, whosever it was. */
export async function insertHits(db: Transaction, keys: readonly CountedKey[]): Promise<void> {
  const [codes, hashes, seconds] = columnsOf(keys);
  // What another transaction forgets at this moment is left to it: nobody waits for that.
  await db.$executeRaw`
    WITH one AS (
      SELECT code, hash, seconds
      FROM unnest(${codes}::text[], ${hashes}::bpchar[], ${seconds}::int[]) AS one(code, hash, seconds)
    ), gone AS (
      DELETE FROM limit_hit WHERE id IN (
        SELECT hit.id FROM limit_hit hit JOIN one ON one.code = hit.limit_code
        WHERE hit.at <= clock_timestamp() - make_interval(secs => one.seconds)
        FOR UPDATE OF hit SKIP LOCKED)
    )
    INSERT INTO limit_hit (limit_code, key_hash, at) SELECT code, hash, clock_timestamp() FROM one`;
}

function columnsOf(keys: readonly CountedKey[]): [LimitCode[], string[], number[]] {
  return [
    keys.map(({ limit }) => limit),
    keys.map(({ keyHash }) => keyHash),
    keys.map(({ seconds }) => seconds),
  ];
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
