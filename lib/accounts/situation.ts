/** How a premises is joined to the water or sewer main. @term connection — ligação */
export type ConnectionSituation =
  | 'POTENTIAL'
  | 'FEASIBLE'
  | 'CONNECTED'
  | 'CUT'
  | 'SUPPRESSED'
  | 'PARTLY_SUPPRESSED'
  | 'PARTLY_SUPPRESSED_ON_REQUEST';

const situations = {
  POTENTIAL: { number: 1, label: 'Potencial' },
  FEASIBLE: { number: 2, label: 'Factível' },
  CONNECTED: { number: 3, label: 'Ligado' },
  CUT: { number: 5, label: 'Cortado' },
  SUPPRESSED: { number: 6, label: 'Suprimido' },
  PARTLY_SUPPRESSED: { number: 7, label: 'Suprimido parcial' },
  PARTLY_SUPPRESSED_ON_REQUEST: { number: 8, label: 'Suprimido parcial a pedido' },
} as const satisfies Record<ConnectionSituation, { number: number; label: string }>;

/**
 * The number documents print as SA (water) and SE (sewer). There is no 4. Source: GSAN, situação da ligação.
 */
export function situationNumber(situation: ConnectionSituation): 1 | 2 | 3 | 5 | 6 | 7 | 8 {
  return situations[situation].number;
}

/** The situation in the words customers read. */
export function situationLabel(situation: ConnectionSituation): string {
  return situations[situation].label;
}
