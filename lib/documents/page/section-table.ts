import type { Sheet } from '../engine/sheet';
import { group } from '../engine/tags';
import { mm } from '../engine/units';
import type { Piece, Section } from './paginate';
import { type Column, drawCaption, drawCells, drawHeaderCells, drawRowGround } from './table-row';

/** A section and how its rows are drawn. */
export interface DrawnSection extends Section {
  readonly draw: (sheet: Sheet, piece: Piece) => void;
}

interface TableContent {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly body: readonly (readonly string[])[];
}

/** Heights of a section's parts, in points. */
export const sectionHeights = { caption: mm(6), header: mm(5.4), row: mm(5) } as const;

/** A table with its caption that may go on over the page, where both head and caption stand again. */
export function tableSection(content: TableContent): DrawnSection {
  const { caption, header, row } = sectionHeights;
  const draw = (sheet: Sheet, piece: Piece) => drawPiece(sheet, content, piece);
  return { head: caption + header, row, rows: content.body.length, draw };
}

function drawPiece(sheet: Sheet, { caption, columns, body }: TableContent, { from, to, y }: Piece): void {
  const { row } = sectionHeights;
  drawCaption(sheet, from === 0 ? caption : `${caption} (continuação)`, y);
  const head = { y: y + sectionHeights.caption, height: sectionHeights.header };
  group(sheet, 'Table', (table) => {
    group(table, 'TR', (inner) => drawHeaderCells(inner, columns, head));
    body.slice(from, to).forEach((values, index) => {
      const place = { y: head.y + head.height + index * row, height: row };
      if (index % 2 === 0) drawRowGround(table, place);
      group(table, 'TR', (inner) => drawCells(inner, columns, { ...place, values }));
    });
  });
}
