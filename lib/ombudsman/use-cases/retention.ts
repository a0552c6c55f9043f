import 'server-only';
import { inBatches } from '@/lib/db/batches';
import { database } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import * as repository from '../repository/retention';

/**
 * Questions for cases are forgotten after a day, and a case, with who sent it, ten years after its answer. A case that waits for one is kept. Returns how many.
 */
export async function forgetOldCases(asOf: CivilDate): Promise<number> {
  const db = database();
  const counts = [
    await inBatches((limit) => repository.deleteOldLookups(db, limit)),
    await inBatches((limit) => repository.deleteOldCases(db, asOf, limit)),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}
