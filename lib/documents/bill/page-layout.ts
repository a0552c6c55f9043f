import { layout as statement } from '../debt-statement/page-layout';
import { boxMm, mm } from '../engine/units';

/** Where things stand on the sheet, in points; the halves are those of the debt statement. */
export const layout = {
  ...statement,
  reading: boxMm([12, 93, 186, 9.4]),
  chart: boxMm([12, 105.5, 62, 44]),
  messages: boxMm([12, 152, 62, 56]),
  lines: boxMm([80, 105.5, 118, 54]),
  quality: boxMm([80, 162, 118, 46]),
  counterfoil: boxMm([12, 210.5, 186, 10.5]),
} as const;

export const heights = { caption: mm(5.4), header: mm(4.6) } as const;
