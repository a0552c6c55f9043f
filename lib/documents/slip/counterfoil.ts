import { fitText } from '../engine/fit';
import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { leaf } from '../engine/tags';
import { write } from '../engine/text';
import { type Box, mm } from '../engine/units';
import { drawAuthenticationBox } from './authentication-box';
import { layout } from './layout';

/** The foot of the customer's half: whose copy it is, `origin` (who printed it), and room for the bank's print. */
export function drawCounterfoil(sheet: Sheet, origin: string, box: Box): void {
  leaf(sheet, 'P', () => {
    const place = { x: box.x, y: box.y + mm(4.2), size: 10, weight: 'bold', color: ink.accent } as const;
    write(sheet, 'VIA USUÁRIO', place);
  });
  leaf(sheet, 'P', () => {
    const line = fitText(sheet, origin, { width: mm(98), sizes: [8.5, 8, 7.5], maxLines: 1 });
    write(sheet, line.lines.join(''), { x: box.x, y: box.y + mm(9), size: line.size });
  });
  drawAuthenticationBox(sheet, { x: mm(116), y: box.y, width: layout.right - mm(116), height: box.height });
}
