import { addSheet, type Sheet } from '../engine/sheet';
import { drawDemonstrationMark } from '../page/demonstration-mark';
import { drawLetterhead } from '../page/letterhead';
import { drawVerification, verifiedWidth } from '../page/verification';
import { layout } from './layout';
import type { CollectionFacts } from './model';

/** Opens the sheet that is paid: the mark of the demonstration, the letterhead, and how to tell it from a forged one. */
export function drawSlipHead(sheet: Sheet, { utility, verification, demonstration }: CollectionFacts): void {
  addSheet(sheet);
  if (demonstration) drawDemonstrationMark(sheet, layout.demonstrationBand);
  drawLetterhead(sheet, utility, verification ? verifiedWidth : layout.letterhead.width);
  if (verification) drawVerification(sheet, verification);
}
