import { boxMm, mm } from '../engine/units';

/** Where the parts that every document has stand on the sheet, in points. */
export const layout = {
  left: mm(12),
  right: mm(198),
  width: mm(186),
  demonstrationBand: boxMm([12, 5, 186, 6]),
  letterhead: boxMm([12, 13.5, 186, 17]),
  heading: boxMm([12, 34.5, 186, 6]),
  footer: mm(291.5),
} as const;
