import { wrapText } from '../engine/fit';
import type { Sheet } from '../engine/sheet';
import { leaf } from '../engine/tags';
import { write } from '../engine/text';
import { mm } from '../engine/units';
import type { AnnualDischargeDocument } from './model';
import { layout } from './page-layout';

/** A paragraph broken into lines; sizes and gap below in points. */
interface Paragraph {
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: 'regular' | 'semibold';
}

const leading = 1.32;
const gap = mm(2);

/** What the declaration proves, in larger type, then its remarks. */
export function paragraphsOf(
  sheet: Sheet,
  { statement, remarks }: AnnualDischargeDocument,
): readonly Paragraph[] {
  const texts = [
    { text: statement, size: 11.5, weight: 'semibold' as const },
    ...remarks.map((text) => ({ text, size: 9.5, weight: 'regular' as const })),
  ];
  return texts.map(({ text, size, weight }) => {
    const lines = wrapText(sheet, text, { size, weight, width: layout.width });
    return { lines, size, weight };
  });
}

/** How much of the page they take. */
export function heightOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { lines, size }) => sum + lines.length * size * leading + gap, 0);
}

export function drawParagraphs(sheet: Sheet, paragraphs: readonly Paragraph[], top: number): void {
  let y = top;
  for (const { lines, size, weight } of paragraphs) {
    leaf(sheet, 'P', () => {
      for (const line of lines) {
        y += size * leading;
        write(sheet, `${line} `, { x: layout.left, y: y - size * 0.25, size, weight });
      }
    });
    y += gap;
  }
}
