import 'server-only';
import { inBatches } from '@/lib/db/batches';
import { database } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import * as repository from '../repository/retention';

/** Files are large: so many are taken away at once. */
const filesAtOnce = 100;

/**
 * Questions by protocol and the addresses that requests came from are forgotten after six months; what was told in a request,
 * with its files, ten years after it was closed, and a request for registration ten years after it was made, if it was
 * worked. A request keeps its protocol, its service and its steps. Returns how many rows were touched.
 * Sources: Lei 12.965/2014, art. 15; Código Civil, art. 205.
 */
export async function forgetOldRequests(asOf: CivilDate): Promise<number> {
  const db = database();
  const counts = [
    await inBatches((limit) => repository.deleteOldLookups(db, limit)),
    await inBatches((limit) => repository.eraseRequestAddresses(db, limit)),
    await inBatches((limit) => repository.eraseRegistrationAddresses(db, limit)),
    await inBatches((limit) => repository.deleteOldAttachments(db, asOf, limit), filesAtOnce),
    await inBatches((limit) => repository.eraseOldDetails(db, asOf, limit)),
    await inBatches((limit) => repository.deleteOldRegistrations(db, asOf, limit)),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}
