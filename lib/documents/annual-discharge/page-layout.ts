import { boxMm, mm } from '../engine/units';
import { layout as page } from '../page/layout';

/** Where things stand on the sheet, in points. */
export const layout = {
  ...page,
  title: mm(39.2),
  summary: boxMm([12, 43, 186, 16]),
  facts: boxMm([12, 62, 186, 11]),
  introduction: mm(93),
  table: mm(98),
  continuation: { title: mm(19), table: mm(25) },
  bottom: mm(284),
} as const;

/** Heights of the table's parts, in points. */
export const rows = { header: mm(6), row: mm(6), total: mm(8), gap: mm(5) } as const;
