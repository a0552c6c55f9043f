import 'server-only';
import { inAgedBatches } from '@/lib/db/forget';
import type { Forgetting } from '@/lib/keeping';
import { deleteOldChecks } from '../repository';

/** Answers to "É verdadeiro?", as long as they are shown. */
export const checkForgetting = { ANSWER: [inAgedBatches(deleteOldChecks)] } satisfies Forgetting;
