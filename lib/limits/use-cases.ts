import 'server-only';
import { createHmac } from 'node:crypto';
import { addressBucket } from '@/lib/auth/client-address';
import { inBatches } from '@/lib/db/batches';
import { database, type Transaction } from '@/lib/db/client';
import { env } from '@/lib/env';
import type { Forgetting } from '@/lib/keeping';
import { err, ok, type Result } from '@/lib/kernel/result';
import { secondsToWait } from './limit';
import { type LimitCode, limits, listLimits } from './limits';
import type { TooManyAttempts, TooManyRequests } from './refusal';
import * as repository from './repository';

/** Something that is counted, and by what: an address, an account number, the id of a premises… as the limit says. */
export interface Counted {
  readonly limit: LimitCode;
  readonly key: string;
}

/**
 * The seconds until every one of these limits allows one more, 0 for at once. Whoever asks for the same keys waits until the
 * caller's transaction ends, so that no two take the last place.
 */
export async function secondsUntilAllowed(db: Transaction, counted: readonly Counted[]): Promise<number> {
  if (counted.length === 0) return 0;
  const keys = counted.map(countedKey);
  await repository.lockKeys(db, keys);
  const hits = await repository.readAges(db, keys);
  const waits = keys.map((key) => {
    const own = hits.filter(({ limit }) => limit === key.limit);
    return secondsToWait(
      limits[key.limit],
      own.map(({ age }) => age),
    );
  });
  return waits.toSorted((a, b) => b - a)[0] ?? 0;
}

/** Counts one more for each of these, within the caller's transaction: what is undone was not counted. */
export async function countHit(db: Transaction, counted: readonly Counted[]): Promise<void> {
  if (counted.length > 0) await repository.insertHits(db, counted.map(countedKey));
}

/** Forgets what was counted, as after a success. */
export function forgiveHits(db: Transaction, counted: Counted): Promise<void> {
  return repository.deleteHits(db, countedKey(counted));
}

/** Counts a call if every one of these limits allows it. A refused call is not counted: impatience costs nothing. */
export async function takeCall(
  db: Transaction,
  counted: readonly Counted[],
): Promise<Result<void, TooManyRequests>> {
  const retryAfterSeconds = await secondsUntilAllowed(db, counted);
  if (retryAfterSeconds > 0) return err({ code: 'TOO_MANY_REQUESTS', retryAfterSeconds });
  await countHit(db, counted);
  return ok(undefined);
}

/** Whether a try may be looked at. Its failure is for the caller to count, in the same transaction. */
export async function allowTry(
  db: Transaction,
  counted: readonly Counted[],
): Promise<Result<void, TooManyAttempts>> {
  const retryAfterSeconds = await secondsUntilAllowed(db, counted);
  return retryAfterSeconds > 0 ? err({ code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds }) : ok(undefined);
}

/** What no limit counts any more is forgotten. Returns how many hits that was. */
function forgetOldHits(): Promise<number> {
  return inBatches((most) => repository.deleteOldHits(database(), listLimits(), most));
}

/** What is counted goes at the end of its limit's window, a day at the longest. */
export const hitForgetting = {
  COUNT: [forgetOldHits],
} satisfies Forgetting;

/** A key is kept as a hash that cannot be made without the portal's secret: an address could be found by trying all. */
function countedKey({ limit, key }: Counted): repository.CountedKey {
  const counted = limits[limit].by === 'ADDRESS' ? addressBucket(key) : key;
  const keyHash = createHmac('sha256', env().AUTH_SECRET).update(`limit:${limit}:${counted}`).digest('hex');
  return { limit, keyHash, seconds: limits[limit].seconds };
}
