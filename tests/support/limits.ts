import { database } from '@/lib/db/client';
import type { LimitCode } from '@/lib/limits';

/** Makes everything a limit has counted so many seconds older. */
export async function passTime(limit: LimitCode, seconds: number): Promise<void> {
  await database().$executeRaw`
    UPDATE limit_hit SET at = at - make_interval(secs => ${seconds}::float8) WHERE limit_code = ${limit}`;
}

/** Makes the oldest of what limits have counted so many seconds older. */
export async function ageOldest(limit: LimitCode, seconds: number): Promise<void> {
  await database().$executeRaw`
    UPDATE limit_hit SET at = at - make_interval(secs => ${seconds}::float8)
    WHERE id = (SELECT id FROM limit_hit WHERE limit_code = ${limit} ORDER BY at LIMIT 1)`;
}

/** Makes everything a limit has counted exactly so old. */
export async function setAge(limit: LimitCode, seconds: number): Promise<void> {
  await database().$executeRaw`
    UPDATE limit_hit SET at = clock_timestamp() - make_interval(secs => ${seconds}::float8)
    WHERE limit_code = ${limit}`;
}

export function countHits(limit: LimitCode): Promise<number> {
  return database().limitHit.count({ where: { limitCode: limit } });
}
