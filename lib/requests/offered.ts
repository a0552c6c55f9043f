import type { ConnectionSituation } from '@/lib/accounts';
import type { Reconnection, Service } from '@/lib/service-tariff';

/** What a reconnection would have to undo at such premises; null where the water is on, or was never there. */
const undone: Readonly<Record<ConnectionSituation, Reconnection | null>> = {
  POTENTIAL: null,
  FEASIBLE: null,
  CONNECTED: null,
  CUT: 'CUT',
  SUPPRESSED: 'BRANCH_TAKEN',
  PARTLY_SUPPRESSED: 'BRANCH_TAKEN',
  PARTLY_SUPPRESSED_ON_REQUEST: 'BRANCH_TAKEN',
};

/**
 * Which of these services the premises can be asked for: a reconnection only where the water is off, and by how it was taken
 * off. `situation` is null where nobody entered: then nothing of the premises is told. Source: SAEG, Religação, item II.
 */
export function offeredServices<Offered extends Pick<Service, 'reconnects'>>(
  services: readonly Offered[],
  situation: ConnectionSituation | null,
): readonly Offered[] {
  if (situation === null) return services;
  return services.filter(({ reconnects }) => reconnects === null || reconnects === undone[situation]);
}
