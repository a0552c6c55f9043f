import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact } from '../engine/tags';
import type { Box } from '../engine/units';

/** A pale ground with a strong border for what a person looks for first. */
export function drawPanel(sheet: Sheet, { x, y, width, height }: Box): void {
  artifact(sheet, () => {
    sheet.pdf.roundedRect(x, y, width, height, 4).fill(ink.panel);
    sheet.pdf.roundedRect(x, y, width, height, 4).lineWidth(1.2).stroke(ink.accent);
  });
}
