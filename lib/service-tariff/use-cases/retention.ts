import 'server-only';
import { inBatches } from '@/lib/db/batches';
import { database } from '@/lib/db/client';
import { deleteOldIssues } from '../repository/retention';

/** The address a quote was printed for is forgotten after the hour it counts for. Returns how many. */
export function forgetOldQuoteIssues(): Promise<number> {
  return inBatches((limit) => deleteOldIssues(database(), limit));
}
