import { wrapText } from '../engine/fit';
import type { Sheet } from '../engine/sheet';
import { leaf } from '../engine/tags';
import { write } from '../engine/text';
import type { Box } from '../engine/units';

/** The room that paragraphs may take, the sizes they may have, largest first, and the gap below each; points. */
export interface ParagraphRoom extends Box {
  readonly sizes: readonly number[];
  readonly gap: number;
}

/** Paragraphs at the largest size that fits. Throws RangeError when they do not fit even at the smallest. */
export function drawFittedParagraphs(sheet: Sheet, texts: readonly string[], room: ParagraphRoom): void {
  const { x, width, gap } = room;
  const size = room.sizes.find(
    (candidate) => heightOf(sheet, texts, { ...room, size: candidate }) <= room.height,
  );
  if (size === undefined) throw new RangeError('The paragraphs do not fit in their room');
  let { y } = room;
  for (const text of texts) {
    leaf(sheet, 'P', () => {
      for (const line of wrapText(sheet, text, { size, width })) {
        write(sheet, `${line} `, { x, y: y + size * 0.9, size });
        y += size * 1.25;
      }
    });
    y += gap;
  }
}

function heightOf(
  sheet: Sheet,
  texts: readonly string[],
  { size, width, gap }: { size: number; width: number; gap: number },
): number {
  const lines = texts.flatMap((text) => wrapText(sheet, text, { size, width }));
  return lines.length * size * 1.25 + texts.length * gap;
}
