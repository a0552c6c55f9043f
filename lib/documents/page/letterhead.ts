import { formatTaxId } from '@/lib/format';
import { fitText } from '../engine/fit';
import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact, leaf } from '../engine/tags';
import { write } from '../engine/text';
import { type Box, mm } from '../engine/units';
import { layout } from './layout';
import type { PrintedUtility, UtilitySymbol } from './model';

/** Who the creditor is: name, address, CNPJ, state registration, telephone, in `width` points. Source: Lei 8.078/1990, art. 42-A. */
export function drawLetterhead(
  sheet: Sheet,
  utility: PrintedUtility,
  width: number = layout.letterhead.width,
): void {
  const box = { ...layout.letterhead, width };
  const symbolWidth = utility.symbol ? mm(17) : 0;
  if (utility.symbol) drawSymbol(sheet, utility.symbol, { ...box, width: mm(14), height: mm(14) });
  const x = box.x + symbolWidth;
  const textWidth = box.width - symbolWidth;
  leaf(sheet, 'P', () => {
    const name = fitText(sheet, utility.name, {
      width: textWidth,
      sizes: [16, 14.5, 13, 11.5, 10],
      maxLines: 1,
      weight: 'bold',
    });
    write(sheet, name.lines.join(''), {
      x,
      y: box.y + mm(5),
      size: name.size,
      weight: 'bold',
      color: ink.accent,
    });
  });
  identityLines(utility).forEach((text, index) => {
    leaf(sheet, 'P', () => {
      const line = fitText(sheet, text, { width: textWidth, sizes: [8.5, 8, 7.5, 7], maxLines: 1 });
      write(sheet, line.lines.join(''), { x, y: box.y + mm(9.2 + index * 3.6), size: line.size });
    });
  });
  artifact(sheet, () => {
    const y = box.y + box.height + mm(1.5);
    sheet.pdf.rect(layout.left, y, layout.width, 1.6).fill(ink.accent);
  });
}

function identityLines({ addressLine, taxId, stateRegistration, phoneLine }: PrintedUtility): string[] {
  const numbers = [
    taxId === null ? null : `CNPJ: ${formatTaxId(taxId)}`,
    stateRegistration === null ? null : `Inscrição estadual nº ${stateRegistration}`,
  ].filter((part) => part !== null);
  return [addressLine, numbers.join(' · '), phoneLine].filter((line) => line !== '');
}

function drawSymbol(sheet: Sheet, symbol: UtilitySymbol, box: Box): void {
  artifact(sheet, () => {
    const [across, down] = [box.width / symbol.width, box.height / symbol.height];
    const { pdf } = sheet;
    pdf.save();
    pdf.translate(box.x, box.y).scale(across < down ? across : down);
    pdf.path(symbol.path).fill(ink.accent);
    pdf.restore();
  });
}
