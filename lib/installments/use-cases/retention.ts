import 'server-only';
import { inAgedBatches } from '@/lib/db/forget';
import type { Forgetting } from '@/lib/keeping';
import { deleteOldSimulations } from '../repository';

/** Simulations, which were no agreement. */
export const simulationForgetting = {
  SIMULATION: [inAgedBatches(deleteOldSimulations)],
} satisfies Forgetting;
