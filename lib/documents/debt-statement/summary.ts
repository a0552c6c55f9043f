import { formatAmount } from '@/lib/format';
import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact, group, leaf } from '../engine/tags';
import { write } from '../engine/text';
import { mm } from '../engine/units';
import { drawFittedParagraphs } from '../page/fitted-paragraphs';
import { drawCaption } from '../page/table-row';
import type { DebtStatementDocument } from './model';
import { layout, rows } from './page-layout';

const totalsLeft = mm(116);
const totalsRow = mm(5.6);
const noticeRoom = {
  x: layout.left,
  width: mm(96),
  sizes: [9.5, 9, 8.5, 8, 7.5, 7, 6.5],
  gap: mm(0.8),
} as const;

/** How the amount is made up, and beside it what the utility has to say. */
export function drawSummary(sheet: Sheet, model: DebtStatementDocument, y: number): void {
  if (model.notices.length > 0) drawNotices(sheet, model.notices, y);
  drawTotals(sheet, model, y);
}

function drawTotals(
  sheet: Sheet,
  { original, services, credits, total }: DebtStatementDocument,
  top: number,
): void {
  const lines = [
    { label: 'Débito original', amount: original },
    { label: 'Serviços/atualização', amount: services },
    { label: 'Desconto/créditos', amount: credits },
  ];
  group(sheet, 'Table', (table) => {
    lines.forEach(({ label, amount }, index) => {
      const y = top + index * totalsRow;
      drawRule(table, y + totalsRow);
      drawTotal(table, {
        label,
        value: formatAmount(amount),
        y: y + mm(3.9),
        weight: 'regular',
        color: ink.text,
      });
    });
    const y = top + lines.length * totalsRow + mm(0.8);
    artifact(table, () => table.pdf.rect(totalsLeft, y, layout.right - totalsLeft, mm(7.4)).fill(ink.accent));
    const last = { label: 'Valor a pagar (R$)', value: formatAmount(total) };
    drawTotal(table, { ...last, y: y + mm(5.1), weight: 'bold', color: ink.paper });
  });
}

interface TotalLine {
  readonly label: string;
  readonly value: string;
  readonly y: number;
  readonly weight: 'regular' | 'bold';
  readonly color: string;
}

function drawTotal(table: Sheet, { label, value, y, weight, color }: TotalLine): void {
  const style = { y, weight, color, size: weight === 'bold' ? 11.5 : 10 };
  group(table, 'TR', (row) => {
    leaf(row, { tag: 'TH', scope: 'Row' }, () => write(row, label, { ...style, x: totalsLeft + mm(2.5) }));
    leaf(row, 'TD', () => write(row, value, { ...style, x: layout.right - mm(2.5), align: 'right' }));
  });
}

function drawRule(sheet: Sheet, y: number): void {
  artifact(sheet, () => {
    sheet.pdf.moveTo(totalsLeft, y).lineTo(layout.right, y).lineWidth(0.5).stroke(ink.rule);
  });
}

/** Throws RangeError when the notices do not fit above the counterfoil even at the smallest size (about 900 characters below a full table). */
function drawNotices(sheet: Sheet, notices: readonly string[], top: number): void {
  drawCaption(sheet, 'Avisos', top);
  const y = top + rows.caption;
  const height = layout.counterfoil.y - rows.gap - y;
  drawFittedParagraphs(sheet, notices, { ...noticeRoom, y, height });
}
