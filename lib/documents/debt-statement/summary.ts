import { formatAmount } from '@/lib/format';
import { wrapText } from '../engine/fit';
import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact, group, leaf } from '../engine/tags';
import { write } from '../engine/text';
import { mm } from '../engine/units';
import type { DebtStatementDocument } from './model';
import { layout, rows } from './page-layout';
import { drawCaption } from './table-row';

const totalsLeft = mm(116);
const totalsRow = mm(5.6);
const noticeSizes = [9.5, 9, 8.5, 8, 7.5, 7, 6.5] as const;
const noticeWidth = mm(96);

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
  const room = layout.counterfoil.y - rows.gap - top - rows.caption;
  const size = noticeSizes.find((candidate) => noticesHeight(sheet, notices, candidate) <= room);
  if (size === undefined) throw new RangeError('The notices do not fit on the statement');
  let y = top + rows.caption;
  for (const notice of notices) {
    leaf(sheet, 'P', () => {
      for (const line of wrapText(sheet, notice, { size, width: noticeWidth })) {
        write(sheet, `${line} `, { x: layout.left, y: y + size * 0.9, size });
        y += size * 1.25;
      }
    });
    y += mm(0.8);
  }
}

function noticesHeight(sheet: Sheet, notices: readonly string[], size: number): number {
  const lines = notices.flatMap((notice) => wrapText(sheet, notice, { size, width: noticeWidth }));
  return lines.length * size * 1.25 + notices.length * mm(0.8);
}
