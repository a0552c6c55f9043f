import 'server-only';
import { inBatches } from '@/lib/db/batches';
import { database } from '@/lib/db/client';
import * as repository from './repository';

/**
 * Tries to enter, and sessions that ended, are forgotten six months after their last hour. Returns how many.
 * Source: Lei 12.965/2014 (Marco Civil da Internet), art. 15.
 */
export async function forgetOldEntrances(): Promise<number> {
  const db = database();
  const attempts = await inBatches((limit) => repository.deleteOldAttempts(db, limit));
  return attempts + (await inBatches((limit) => repository.deleteOldSessions(db, limit)));
}
