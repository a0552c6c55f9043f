import { drawQr } from '../engine/draw-qr';
import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { leaf } from '../engine/tags';
import { write } from '../engine/text';
import { mm } from '../engine/units';
import { layout } from './layout';
import type { PrintedVerification } from './model';

const side = mm(18);

/** What the letterhead keeps of the width beside the QR. */
export const verifiedWidth = layout.letterhead.width - side - mm(3);

/** How to tell this sheet from a forged one: the QR in the upper right corner, its code in words on the heading's line. */
export function drawVerification(sheet: Sheet, { code, url }: PrintedVerification): void {
  const place = { x: layout.right - side, y: layout.letterhead.y - mm(1.2), side };
  drawQr(sheet, url, { ...place, alt: 'QR Code que leva à verificação deste documento' });
  leaf(sheet, 'P', () => {
    const y = layout.heading.y + layout.heading.height;
    const line = { x: layout.right, align: 'right' } as const;
    write(sheet, 'É verdadeiro? Confira no portal o código ', {
      ...line,
      y: y - mm(4.9),
      size: 7.5,
      color: ink.label,
    });
    write(sheet, code, { ...line, y: y - mm(1.3), size: 9.5, weight: 'bold' });
  });
}
