import 'server-only';
import { inAgedBatches } from '@/lib/db/forget';
import { type Forgetting, type KeptUntil, secondsOf } from '@/lib/keeping';
import { systemClock } from '@/lib/kernel/clock';
import { deleteOldFiles } from './eml-files';
import { outboxFolder } from './outbox-folder';
import { deleteOldMail } from './repository';

/** Files that were kept in the place of messages. Returns how many went. */
export function forgetOldFiles({ term }: Pick<KeptUntil, 'term'>, folder = outboxFolder()): Promise<number> {
  return deleteOldFiles(folder, systemClock.now().getTime() - secondsOf(term) * 1_000);
}

/**
 * Messages that are done with go whole, and so do the files kept in their place: they are kept as long as the longest answer
 * they speak of may take, and 30 days more to prove it.
 */
export const mailForgetting = {
  LETTER: [inAgedBatches(deleteOldMail), (kept) => forgetOldFiles(kept)],
} satisfies Forgetting;
