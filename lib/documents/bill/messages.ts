import type { Sheet } from '../engine/sheet';
import { type Box, mm } from '../engine/units';
import { drawFittedParagraphs } from '../page/fitted-paragraphs';
import { drawCaption } from './caption';
import { heights } from './page-layout';

const sizes = [9, 8.5, 8, 7.5, 7, 6.5] as const;

/** What the utility has to say. Throws RangeError when it does not fit even at the smallest size. */
export function drawMessages(sheet: Sheet, messages: readonly string[], box: Box): void {
  if (messages.length === 0) return;
  drawCaption(sheet, 'Avisos', box);
  const room = { ...box, y: box.y + heights.caption, height: box.height - heights.caption };
  drawFittedParagraphs(sheet, messages, { ...room, sizes, gap: mm(1) });
}
