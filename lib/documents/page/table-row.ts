import { fitText } from '../engine/fit';
import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact, emptyCell, leaf } from '../engine/tags';
import { write } from '../engine/text';
import { mm } from '../engine/units';
import { layout } from './layout';

/** A column: `x` is its left or right end, as `align` says; `width` limits what is written; points. */
export interface Column {
  readonly title: string;
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right';
}

export interface RowPlace {
  readonly y: number;
  readonly height: number;
}

/** Draws a table's header cells; the caller has opened the row. */
export function drawHeaderCells(sheet: Sheet, columns: readonly Column[], place: RowPlace): void {
  for (const { title, x, align } of columns) {
    leaf(sheet, { tag: 'TH', scope: 'Column' }, () => {
      write(sheet, title, { x, y: baseline(place), size: 8, weight: 'semibold', align, color: ink.label });
    });
  }
}

/** Draws a row's cells; a null is an empty cell. */
export function drawCells(
  sheet: Sheet,
  columns: readonly Column[],
  row: RowPlace & { values: readonly (string | null)[] },
): void {
  columns.forEach((column, index) => {
    const value = row.values[index] ?? null;
    if (value === null) emptyCell(sheet);
    else drawCell(sheet, value, { column, place: row });
  });
}

function drawCell(sheet: Sheet, value: string, { column, place }: { column: Column; place: RowPlace }): void {
  leaf(sheet, 'TD', () => {
    const text = fitText(sheet, value, {
      width: column.width,
      sizes: [9.5, 8.75, 8, 7.25, 6.5],
      maxLines: 1,
    });
    write(sheet, text.lines.join(''), {
      x: column.x,
      y: baseline(place),
      size: text.size,
      align: column.align,
    });
  });
}

/** A pale ground that leads the eye along a row. */
export function drawRowGround(sheet: Sheet, { y, height }: RowPlace): void {
  artifact(sheet, () => sheet.pdf.rect(layout.left, y, layout.width, height).fill(ink.panel));
}

/** The table's name, above it. */
export function drawCaption(sheet: Sheet, text: string, y: number): void {
  leaf(sheet, 'H2', () =>
    write(sheet, text, { x: layout.left, y: y + mm(3.6), size: 10.5, weight: 'bold', color: ink.accent }),
  );
}

function baseline({ y, height }: RowPlace): number {
  return y + height / 2 + mm(1.1);
}
