import 'server-only';
import { inBatches } from '@/lib/db/batches';
import { database } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import * as repository from '../repository/retention';

/**
 * The address a request came from is forgotten after six months, the request five years after its answer: as long as the
 * authority may ask about it. Returns how many rows were touched. Sources: Lei 12.965/2014, art. 15; Lei 9.873/1999, art. 1º.
 */
export async function forgetOldPrivacyRequests(asOf: CivilDate): Promise<number> {
  const db = database();
  const addresses = await inBatches((limit) => repository.eraseAddresses(db, limit));
  return addresses + (await inBatches((limit) => repository.deleteOldRequests(db, asOf, limit)));
}
