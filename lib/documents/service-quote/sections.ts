import { wrapText } from '../engine/fit';
import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact, emptyCell, group, leaf } from '../engine/tags';
import { type TextStyle, write } from '../engine/text';
import { mm } from '../engine/units';
import { drawCaption } from '../page/table-row';
import type { QuotedRow, QuotedSection } from './model';
import type { Piece, SectionHeights } from './plan-pages';

const [left, right] = [mm(12), mm(198)];
const padding = { side: mm(2), block: mm(1.3) } as const;
const widths = { title: mm(116), value: mm(62), whole: mm(182) } as const;
const heights = { caption: mm(6), header: mm(5.4) } as const;

const styles = {
  title: { size: 9.5, weight: 'semibold' },
  note: { size: 8, color: ink.label },
  value: { size: 9.5, weight: 'semibold' },
  strong: { size: 11, weight: 'bold' },
} as const satisfies Record<string, TextStyle>;

/** A line of text in its style, with the room it takes; points. */
interface Line {
  readonly text: string;
  readonly style: TextStyle;
  readonly leading: number;
}

interface WrappedRow {
  readonly title: readonly Line[];
  readonly notes: readonly Line[];
  readonly value: readonly Line[];
  readonly height: number;
  readonly strong: boolean;
}

/** A section whose rows know how high they are. */
export interface WrappedSection {
  readonly caption: string;
  readonly columns: QuotedSection['columns'];
  readonly rows: readonly WrappedRow[];
}

/** Breaks every text of a section into lines. */
export function wrapSection(sheet: Sheet, { caption, columns, rows }: QuotedSection): WrappedSection {
  const width = columns.length === 2 ? widths.title : widths.whole;
  return { caption, columns, rows: rows.map((row) => wrapRow(sheet, row, width)) };
}

export function heightsOf({ rows }: WrappedSection): SectionHeights {
  return { head: heights.caption + heights.header, rows: rows.map(({ height }) => height) };
}

/** Draws some rows of a section under its caption, which says where it goes on. */
export function drawSection(
  sheet: Sheet,
  { caption, columns, rows }: WrappedSection,
  { from, to, y }: Piece,
): void {
  drawCaption(sheet, from === 0 ? caption : `${caption} (continuação)`, y);
  group(sheet, 'Table', (table) => {
    drawHeader(table, columns, y + heights.caption);
    let top = y + heights.caption + heights.header;
    for (const row of rows.slice(from, to)) {
      drawRow(table, row, { y: top, cells: columns.length });
      top += row.height;
    }
  });
}

function wrapRow(sheet: Sheet, { title, notes, value, strong }: QuotedRow, titleWidth: number): WrappedRow {
  const lines = (text: string, style: TextStyle, width: number): Line[] =>
    wrapText(sheet, text, { ...style, width }).map((line) => ({
      text: line,
      style,
      leading: style.size * 1.28,
    }));
  const titleLines = lines(title, strong ? styles.strong : styles.title, titleWidth);
  const noteLines = notes.flatMap((note) => lines(note, styles.note, titleWidth));
  const valueLines = value === null ? [] : lines(value, strong ? styles.strong : styles.value, widths.value);
  const [beside, content] = [heightOf(valueLines), heightOf([...titleLines, ...noteLines])];
  const height = (beside > content ? beside : content) + 2 * padding.block;
  return { title: titleLines, notes: noteLines, value: valueLines, height, strong: strong === true };
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { leading }) => sum + leading, 0);
}

function drawHeader(table: Sheet, [title, value]: QuotedSection['columns'], y: number): void {
  const style = { y: y + mm(3.7), size: 8, weight: 'semibold', color: ink.label } as const;
  group(table, 'TR', (row) => {
    leaf(row, { tag: 'TH', scope: 'Column' }, () =>
      write(row, `${title} `, { ...style, x: left + padding.side }),
    );
    if (value === undefined) return;
    leaf(row, { tag: 'TH', scope: 'Column' }, () =>
      write(row, value, { ...style, x: right - padding.side, align: 'right' }),
    );
  });
}

function drawRow(
  table: Sheet,
  { title, notes, value, height, strong }: WrappedRow,
  { y, cells }: { y: number; cells: number },
): void {
  artifact(table, () => {
    if (strong) table.pdf.rect(left, y, right - left, height).fill(ink.panel);
    table.pdf.moveTo(left, y).lineTo(right, y).lineWidth(0.5).stroke(ink.rule);
  });
  group(table, 'TR', (row) => {
    leaf(row, 'TD', () => drawLines(row, [...title, ...notes], { x: left + padding.side, y }));
    if (cells === 1) return;
    if (value.length === 0) emptyCell(row);
    else leaf(row, 'TD', () => drawLines(row, value, { x: right - padding.side, y, align: 'right' }));
  });
}

function drawLines(
  sheet: Sheet,
  lines: readonly Line[],
  { x, y, align = 'left' }: { x: number; y: number; align?: 'left' | 'right' },
): void {
  let top = y + padding.block;
  for (const { text, style, leading } of lines) {
    write(sheet, `${text} `, { ...style, x, y: top + style.size * 0.95, align });
    top += leading;
  }
}
