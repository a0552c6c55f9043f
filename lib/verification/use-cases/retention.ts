import 'server-only';
import { inBatches } from '@/lib/db/batches';
import { database } from '@/lib/db/client';
import { deleteOldChecks } from '../repository';

/** Answers to "É verdadeiro?" are forgotten after a day, as they are shown for one. Returns how many. */
export function forgetOldChecks(): Promise<number> {
  return inBatches((limit) => deleteOldChecks(database(), limit));
}
