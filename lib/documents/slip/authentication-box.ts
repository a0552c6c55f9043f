import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact, leaf } from '../engine/tags';
import { write } from '../engine/text';
import { type Box, mm } from '../engine/units';

/** Where a bank's machine prints that it was paid. */
export function drawAuthenticationBox(sheet: Sheet, box: Box): void {
  artifact(sheet, () => {
    sheet.pdf.roundedRect(box.x, box.y, box.width, box.height, 3).lineWidth(0.7).dash(2.5, { space: 2 });
    sheet.pdf.stroke(ink.label).undash();
  });
  leaf(sheet, 'P', () => {
    const place = { x: box.x + mm(2), y: box.y + mm(3.2), size: 6.75, color: ink.label };
    write(sheet, 'Autenticação mecânica', place);
  });
}
