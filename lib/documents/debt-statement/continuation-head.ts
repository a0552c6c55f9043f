import { formatAccountNumber } from '@/lib/format';
import { fitText } from '../engine/fit';
import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact, leaf } from '../engine/tags';
import { write } from '../engine/text';
import { mm } from '../engine/units';
import type { DebtStatementDocument } from './model';
import { layout } from './page-layout';

/** The head of the pages after the first: whose statement this is, so that a loose sheet is never lost. */
export function drawContinuationHead(sheet: Sheet, model: DebtStatementDocument): void {
  const box = layout.letterhead;
  leaf(sheet, 'P', () => {
    const sizes = [12, 11, 10, 9] as const;
    const name = fitText(sheet, model.utility.name, { width: mm(120), sizes, maxLines: 1, weight: 'bold' });
    write(sheet, name.lines.join(''), {
      x: box.x,
      y: box.y + mm(4),
      size: name.size,
      weight: 'bold',
      color: ink.accent,
    });
  });
  leaf(sheet, 'P', () => {
    const text = 'Extrato de débito do imóvel (continuação)';
    write(sheet, text, { x: box.x, y: box.y + mm(9.5), size: 10.5, weight: 'semibold' });
  });
  leaf(sheet, 'P', () => {
    const place = { x: layout.right, align: 'right', size: 9.5, weight: 'semibold' } as const;
    write(sheet, `Matrícula ${formatAccountNumber(model.accountNumber)} `, { ...place, y: box.y + mm(4) });
    write(sheet, `Nº sequencial ${model.sequence}`, { ...place, y: box.y + mm(9.5) });
  });
  artifact(sheet, () => {
    sheet.pdf.rect(layout.left, box.y + mm(13), layout.width, 1.2).fill(ink.accent);
  });
}
