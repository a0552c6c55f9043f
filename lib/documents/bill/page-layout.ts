import { type Box, boxMm, mm } from '../engine/units';
import { layout as slip } from '../slip/layout';
import type { BillDocument } from './model';

/** Where things stand on the sheet, in points. */
export const layout = {
  ...slip,
  reading: boxMm([12, 93, 186, 9.4]),
  discharge: boxMm([12, 185, 186, 23]),
  counterfoil: boxMm([12, 210.5, 186, 10.5]),
} as const;

/** Where the parts between the readings and the foot stand, in points. */
export interface BillParts {
  readonly chart: Box;
  readonly messages: Box;
  readonly lines: Box;
  readonly quality: Box;
}

const wholeRoom: BillParts = {
  chart: boxMm([12, 105.5, 62, 44]),
  messages: boxMm([12, 152, 62, 56]),
  lines: boxMm([80, 105.5, 118, 54]),
  quality: boxMm([80, 162, 118, 46]),
};

const aboveDischarge: BillParts = {
  chart: boxMm([12, 105.5, 62, 32]),
  messages: boxMm([12, 139.5, 62, 43]),
  lines: boxMm([80, 105.5, 118, 32]),
  quality: boxMm([80, 139.5, 118, 44]),
};

/** The parts take all the room, or leave what a declaration needs below them. */
export function partsOf({ discharge }: Pick<BillDocument, 'discharge'>): BillParts {
  return discharge ? aboveDischarge : wholeRoom;
}

export const heights = { caption: mm(5.4), header: mm(4.6) } as const;
