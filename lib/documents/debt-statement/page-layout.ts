import { boxMm, mm } from '../engine/units';
import { layout as slip } from '../slip/layout';

/** Where things stand on the sheet, in points. */
export const layout = {
  ...slip,
  tables: boxMm([12, 95.5, 186, 81.5]),
  counterfoil: boxMm([12, 210, 186, 10]),
  continuationTables: boxMm([12, 36, 186, 246]),
} as const;

/** Heights of a table's parts, in points; a page with few rows gives each of them more air. */
export const rows = {
  caption: mm(6),
  header: mm(5.4),
  gap: mm(4),
  tight: mm(5),
  airy: mm(6),
} as const;
