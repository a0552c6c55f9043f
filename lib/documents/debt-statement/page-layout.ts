import { boxMm, mm } from '../engine/units';

/**
 * Where things stand on the sheet, in points. The customer's half takes what the utility's half leaves: that is the
 * lower 73 mm, with bars whose middle is more than 12 mm from the paper's edge (FEBRABAN, layout de arrecadação v7).
 */
export const layout = {
  left: mm(12),
  right: mm(198),
  width: mm(186),
  demonstrationBand: boxMm([12, 5, 186, 6]),
  letterhead: boxMm([12, 13.5, 186, 17]),
  heading: boxMm([12, 34.5, 186, 6]),
  payment: boxMm([12, 41.5, 186, 17]),
  premises: boxMm([12, 61.5, 186, 30]),
  tables: boxMm([12, 95.5, 186, 81.5]),
  counterfoil: boxMm([12, 210, 186, 10]),
  cutLine: mm(224),
  utilityHalf: boxMm([12, 228, 186, 62]),
  continuationTables: boxMm([12, 36, 186, 246]),
  footer: mm(291.5),
} as const;

/** Heights of a table's parts, in points; a page with few rows gives each of them more air. */
export const rows = {
  caption: mm(6),
  header: mm(5.4),
  gap: mm(4),
  tight: mm(5),
  airy: mm(6),
} as const;
