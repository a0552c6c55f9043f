import 'server-only';
import { inAgedBatches } from '@/lib/db/forget';
import type { Forgetting } from '@/lib/keeping';
import { deleteOldDebtorAttempts, deleteOldSimulations } from '../repository';

/** Simulations, which were no agreement, and wrong CPFs and CNPJs, of which none is counted longer. */
export const simulationForgetting = {
  SIMULATION: [inAgedBatches(deleteOldSimulations)],
  WRONG_DEBTOR: [inAgedBatches(deleteOldDebtorAttempts)],
} satisfies Forgetting;
