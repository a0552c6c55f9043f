import 'server-only';
import { inAgedBatches } from '@/lib/db/forget';
import type { Forgetting } from '@/lib/keeping';
import { deleteOldIssues } from '../repository/retention';

/** The address a quote was printed for, which counts for an hour. */
export const quoteForgetting = { QUOTE_ISSUE: [inAgedBatches(deleteOldIssues)] } satisfies Forgetting;
