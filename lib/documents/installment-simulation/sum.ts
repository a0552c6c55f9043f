import { formatAmount } from '@/lib/format';
import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact, group, leaf } from '../engine/tags';
import { write } from '../engine/text';
import { mm } from '../engine/units';
import type { SumLine } from './model';

const [left, right] = [mm(12), mm(198)];

/** A sum, one line each, the strong ones on a pale ground; `height` is a line's. */
export function drawSum(
  sheet: Sheet,
  lines: readonly SumLine[],
  { y, height }: { y: number; height: number },
): void {
  group(sheet, 'Table', (table) => {
    for (const [index, line] of lines.entries()) drawLine(table, line, { y: y + index * height, height });
  });
}

function drawLine(
  table: Sheet,
  { label, amount, strong }: SumLine,
  { y, height }: { y: number; height: number },
): void {
  artifact(table, () => {
    if (strong) table.pdf.rect(left, y, right - left, height).fill(ink.panel);
    table.pdf
      .moveTo(left, y + height)
      .lineTo(right, y + height)
      .lineWidth(0.5)
      .stroke(ink.rule);
  });
  const style = { y: y + height / 2 + mm(1.1), size: 9.5, weight: strong ? 'bold' : 'regular' } as const;
  group(table, 'TR', (row) => {
    leaf(row, { tag: 'TH', scope: 'Row' }, () => write(row, label, { ...style, x: left + mm(2) }));
    leaf(row, 'TD', () =>
      write(row, `R$ ${formatAmount(amount)}`, { ...style, x: right - mm(2), align: 'right' }),
    );
  });
}
