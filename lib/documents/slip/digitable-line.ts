import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact, leaf } from '../engine/tags';
import { write } from '../engine/text';
import { mm } from '../engine/units';
import { layout } from './layout';

const block = { width: mm(31.8), gap: mm(1.6), height: mm(6.8) } as const;

/** The 48 digits to be typed, each of their blocks in a frame; `y` is the frames' top. */
export function drawDigitableLine(sheet: Sheet, digitableLine: string, y: number): void {
  const texts = digitableLine.split(' ');
  const left = (index: number) => layout.left + index * (block.width + block.gap);
  artifact(sheet, () => {
    texts.forEach((_, index) => {
      sheet.pdf.rect(left(index), y, block.width, block.height);
    });
    sheet.pdf.lineWidth(0.6).stroke(ink.label);
  });
  leaf(sheet, 'P', () => {
    texts.forEach((digits, index) => {
      const place = { x: left(index) + block.width / 2, y: y + mm(4.9), align: 'center' } as const;
      const text = index < texts.length - 1 ? `${digits} ` : digits;
      write(sheet, text, { ...place, size: 12.5, weight: 'bold' });
    });
  });
}
