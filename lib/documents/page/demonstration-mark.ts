import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact, leaf } from '../engine/tags';
import { write } from '../engine/text';
import { type Box, mm } from '../engine/units';

const marks = {
  'not-to-be-paid': 'DEMONSTRAÇÃO – NÃO PAGAR',
  'proves-nothing': 'DEMONSTRAÇÃO – SEM VALOR',
} as const;

/** Says that nobody may pay this, or that it proves nothing: white on black, in a place of its own, so that it covers nothing. */
export function drawDemonstrationMark(
  sheet: Sheet,
  box: Box,
  mark: keyof typeof marks = 'not-to-be-paid',
): void {
  artifact(sheet, () => sheet.pdf.rect(box.x, box.y, box.width, box.height).fill(ink.bars));
  leaf(sheet, 'P', () => {
    const size = box.height * 0.72;
    const y = box.y + box.height / 2 + mm(size * 0.116);
    write(sheet, marks[mark], {
      x: box.x + box.width / 2,
      y,
      size,
      weight: 'bold',
      align: 'center',
      color: ink.paper,
    });
  });
}
