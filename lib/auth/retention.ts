import 'server-only';
import { inAgedBatches } from '@/lib/db/forget';
import type { Forgetting } from '@/lib/keeping';
import { deleteOldAttempts, deleteOldSessions } from './repository';

/** Tries to enter, and sessions from their last use: they ended twenty minutes later at most. */
export const entranceForgetting = {
  ACCESS: [inAgedBatches(deleteOldAttempts), inAgedBatches(deleteOldSessions)],
} satisfies Forgetting;
