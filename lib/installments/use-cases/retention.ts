import 'server-only';
import { inBatches } from '@/lib/db/batches';
import { database } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { deleteOldDebtorAttempts, deleteOldSimulations } from '../repository';

/**
 * Simulations are forgotten after seven days, since they were no agreement, and wrong CPFs and CNPJs after one, since none is
 * counted longer. Returns how many.
 */
export async function forgetOldSimulations(asOf: CivilDate): Promise<number> {
  const db = database();
  const simulations = await inBatches((limit) => deleteOldSimulations(db, asOf, limit));
  return simulations + (await inBatches((limit) => deleteOldDebtorAttempts(db, limit)));
}
