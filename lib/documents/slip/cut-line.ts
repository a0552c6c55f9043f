import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact } from '../engine/tags';
import { mm } from '../engine/units';
import { layout } from './layout';

/** The line to cut along, with scissors at its left end. */
export function drawCutLine(sheet: Sheet): void {
  artifact(sheet, () => {
    const { pdf } = sheet;
    const y = layout.cutLine;
    pdf
      .moveTo(layout.left + mm(7), y)
      .lineTo(mm(210), y)
      .lineWidth(0.8)
      .dash(4, { space: 3 })
      .stroke(ink.text)
      .undash();
    drawScissors(sheet, { x: layout.left, y });
  });
}

function drawScissors({ pdf }: Sheet, { x, y }: { x: number; y: number }): void {
  pdf.lineWidth(1.1).strokeColor(ink.text);
  for (const side of [-1, 1]) {
    pdf.circle(x + mm(1.2), y + side * mm(1.5), mm(0.9)).stroke();
    pdf
      .moveTo(x + mm(2), y + side * mm(1.05))
      .lineTo(x + mm(5.6), y - side * mm(1.25))
      .stroke();
  }
}
