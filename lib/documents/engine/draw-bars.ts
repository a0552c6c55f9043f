import { interleavedBars } from './encoder';
import { ink } from './ink';
import type { Sheet } from './sheet';
import { leaf } from './tags';
import { mm } from './units';

/** 1/100 inch: a whole number of dots at 300 and 600 dpi, and 405 of them are the 103 mm that banks ask for. */
const module = 0.72;

export const barcodeHeight = mm(13);
/** White kept left and right of the bars; the least allowed is 5 mm. */
export const quietZone = mm(7);

/**
 * Collection code as vector bars of 103 mm by 13 mm, black on a white panel that includes the quiet zones.
 * `x` and `y` are the top left corner of the first bar; `x` moves left to a whole module. Returns the bars' width.
 * Source: FEBRABAN, layout de arrecadação v7 (quiet zones of 5 mm or more); Banco do Brasil (103 mm by 13 mm).
 */
export function drawCollectionBars(sheet: Sheet, digits: string, at: { x: number; y: number }): number {
  const { bars, modules } = interleavedBars(digits);
  const width = modules * module;
  const left = at.x - (at.x % module);
  const alt = 'Código de barras para o pagamento, com o mesmo conteúdo da linha digitável';
  const bbox = [left, at.y, left + width, at.y + barcodeHeight] as const;
  leaf(sheet, { tag: 'Figure', alt, bbox }, () => {
    const { pdf } = sheet;
    pdf.rect(left - quietZone, at.y, width + 2 * quietZone, barcodeHeight).fill(ink.paper);
    for (const bar of bars) pdf.rect(left + bar.start * module, at.y, bar.width * module, barcodeHeight);
    pdf.fill(ink.bars);
  });
  return width;
}
