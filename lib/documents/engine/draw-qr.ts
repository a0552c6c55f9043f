import { qrSymbol } from './encoder';
import { ink } from './ink';
import type { Sheet } from './sheet';
import { leaf } from './tags';

/** White kept around a QR, in modules. Source: ISO/IEC 18004. */
const quietModules = 4;

/** Where a QR stands: its top left corner and its side with the quiet zone, in points; `alt` says what it leads to. */
export interface QrPlace {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly alt: string;
}

/** A text as a QR of vector squares, black on a white panel that includes its quiet zone. */
export function drawQr(sheet: Sheet, text: string, { x, y, side, alt }: QrPlace): void {
  const { runs, modules } = qrSymbol(text);
  const module = side / (modules + 2 * quietModules);
  const [left, top] = [x + quietModules * module, y + quietModules * module];
  const bbox = [x, y, x + side, y + side] as const;
  leaf(sheet, { tag: 'Figure', alt, bbox }, () => {
    const { pdf } = sheet;
    pdf.rect(x, y, side, side).fill(ink.paper);
    for (const run of runs) {
      pdf.rect(left + run.x * module, top + run.y * module, run.width * module, module);
    }
    pdf.fill(ink.bars);
  });
}
