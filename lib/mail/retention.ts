import 'server-only';
import { inBatches } from '@/lib/db/batches';
import { database } from '@/lib/db/client';
import { systemClock } from '@/lib/kernel/clock';
import { deleteOldFiles } from './eml-files';
import { outboxFolder } from './outbox-folder';
import { deleteOldMail } from './repository';

const keptMilliseconds = 90 * 24 * 3_600_000;

/**
 * Messages that are done with are forgotten whole, 90 days after they were written, and so are the files kept in their place:
 * as long as the longest answer they speak of may take, and 30 days more to prove it. Returns how many.
 */
export async function forgetOldMail(folder = outboxFolder()): Promise<number> {
  const deleted = await inBatches((limit) => deleteOldMail(database(), limit));
  return deleted + (await deleteOldFiles(folder, systemClock.now().getTime() - keptMilliseconds));
}
