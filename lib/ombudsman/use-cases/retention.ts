import 'server-only';
import { inAgedBatches } from '@/lib/db/forget';
import type { Forgetting } from '@/lib/keeping';
import * as repository from '../repository/retention';

/** Addresses of sendings, questions for cases, and cases that were answered, each with who sent it. One that waits is kept. */
export const caseForgetting = {
  OMBUDSMAN_SENDING: [inAgedBatches(repository.deleteOldSendings)],
  ANSWER: [inAgedBatches(repository.deleteOldLookups)],
  OMBUDSMAN_CASE: [inAgedBatches(repository.deleteOldCases)],
} satisfies Forgetting;
