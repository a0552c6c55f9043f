import { wrapText } from '../engine/fit';
import type { Sheet } from '../engine/sheet';
import { leaf } from '../engine/tags';
import { write } from '../engine/text';
import { mm } from '../engine/units';
import { drawCaption } from './caption';
import { heights, layout } from './page-layout';

const sizes = [9, 8.5, 8, 7.5, 7, 6.5] as const;
const box = layout.messages;

/** What the utility has to say. Throws RangeError when it does not fit even at the smallest size. */
export function drawMessages(sheet: Sheet, messages: readonly string[]): void {
  if (messages.length === 0) return;
  drawCaption(sheet, 'Avisos', box);
  const room = box.height - heights.caption;
  const size = sizes.find((candidate) => heightOf(sheet, messages, candidate) <= room);
  if (size === undefined) throw new RangeError('The messages do not fit on the bill');
  let y = box.y + heights.caption;
  for (const message of messages) {
    leaf(sheet, 'P', () => {
      for (const line of wrapText(sheet, message, { size, width: box.width })) {
        write(sheet, `${line} `, { x: box.x, y: y + size * 0.9, size });
        y += size * 1.25;
      }
    });
    y += mm(1);
  }
}

function heightOf(sheet: Sheet, messages: readonly string[], size: number): number {
  const lines = messages.flatMap((message) => wrapText(sheet, message, { size, width: box.width }));
  return lines.length * size * 1.25 + messages.length * mm(1);
}
