import { formatAmount, formatDate, formatMonth } from '@/lib/format';
import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact, emptyCell, group, leaf } from '../engine/tags';
import { write } from '../engine/text';
import { mm } from '../engine/units';
import { type Column, drawCells, drawHeaderCells, drawRowGround } from '../page/table-row';
import type { DischargedBill } from './model';
import { layout, rows } from './page-layout';

const columns: readonly Column[] = [
  { title: 'Fatura', x: mm(14), width: mm(24), align: 'left' },
  { title: 'Vencimento', x: mm(42), width: mm(26), align: 'left' },
  { title: 'Situação', x: mm(72), width: mm(54), align: 'left' },
  { title: 'Data da situação', x: mm(130), width: mm(30), align: 'left' },
  { title: 'Valor (R$)', x: mm(196), width: mm(30), align: 'right' },
];

/** The bills that stand on one page, and the total below the last of them (null: the table goes on). */
export interface TablePart {
  readonly bills: readonly DischargedBill[];
  readonly total: string | null;
}

/** Draws a part of the table; returns where it ends. */
export function drawTable(sheet: Sheet, { bills, total }: TablePart, top: number): number {
  let y = top;
  group(sheet, 'Table', (table) => {
    group(table, 'TR', (row) => drawHeaderCells(row, columns, { y, height: rows.header }));
    y += rows.header;
    bills.forEach((bill, index) => {
      const place = { y, height: rows.row };
      if (index % 2 === 0) drawRowGround(table, place);
      group(table, 'TR', (row) => drawCells(row, columns, { ...place, values: cellsOf(bill) }));
      y += rows.row;
    });
    if (total === null) return;
    drawTotal(table, total, y);
    y += rows.total;
  });
  return y;
}

function cellsOf({ referenceMonth, dueOn, situation, situationOn, amount }: DischargedBill): string[] {
  const on = situationOn ? formatDate(situationOn) : '–';
  return [formatMonth(referenceMonth), formatDate(dueOn), situation, on, formatAmount(amount)];
}

function drawTotal(table: Sheet, total: string, top: number): void {
  const box = { x: layout.left, y: top + mm(0.8), width: layout.width, height: mm(7.2) };
  artifact(table, () => table.pdf.rect(box.x, box.y, box.width, box.height).fill(ink.accent));
  const style = { y: box.y + mm(5), size: 11.5, weight: 'bold', color: ink.paper } as const;
  group(table, 'TR', (row) => {
    leaf(row, { tag: 'TH', scope: 'Row' }, () => write(row, 'TOTAL ', { ...style, x: mm(14) }));
    for (const _ of columns.slice(2)) emptyCell(row);
    leaf(row, 'TD', () => write(row, total, { ...style, x: mm(196), align: 'right' }));
  });
}
