import 'server-only';
import { inBatches } from '@/lib/db/batches';
import { database } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { deleteOldSimulations } from '../repository';

/** Simulations are forgotten after seven days, since they were no agreement. Returns how many. */
export function forgetOldSimulations(asOf: CivilDate): Promise<number> {
  return inBatches((limit) => deleteOldSimulations(database(), asOf, limit));
}
