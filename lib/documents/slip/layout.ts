import { boxMm, mm } from '../engine/units';
import { layout as page } from '../page/layout';

/**
 * Where things stand on a sheet that is paid, in points. The customer's half takes what the utility's half leaves: that is
 * the lower 73 mm, with bars whose middle is more than 12 mm from the paper's edge (FEBRABAN, layout de arrecadação v7).
 */
export const layout = {
  ...page,
  payment: boxMm([12, 41.5, 186, 17]),
  premises: boxMm([12, 61.5, 186, 30]),
  cutLine: mm(224),
  utilityHalf: boxMm([12, 228, 186, 62]),
} as const;
