import type { ConnectionSituation } from '@/lib/accounts';

const cutAtStandOrBranch = ['religacao-no-cavalete', 'religacao-suspensao-especial'];
const branchTaken = ['religacao-supressao'];

const reconnections: Readonly<Record<ConnectionSituation, readonly string[]>> = {
  POTENTIAL: [],
  FEASIBLE: [],
  CONNECTED: [],
  CUT: cutAtStandOrBranch,
  SUPPRESSED: branchTaken,
  PARTLY_SUPPRESSED: branchTaken,
  PARTLY_SUPPRESSED_ON_REQUEST: branchTaken,
};

const everyReconnection = [...cutAtStandOrBranch, ...branchTaken];

/**
 * Which of these services the premises can be asked for: a reconnection only where the water is off, and by how it was taken
 * off. `situation` is null where nobody entered: then nothing of the premises is told. Source: SAEG, Religação, item II.
 */
export function offeredServices(
  services: readonly string[],
  situation: ConnectionSituation | null,
): readonly string[] {
  if (situation === null) return services;
  const fitting = reconnections[situation];
  return services.filter((code) => !everyReconnection.includes(code) || fitting.includes(code));
}
