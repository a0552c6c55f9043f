import {
  type Column,
  drawCaption,
  drawCells,
  drawHeaderCells,
  drawRowGround,
} from '../debt-statement/table-row';
import type { Sheet } from '../engine/sheet';
import { group } from '../engine/tags';
import { mm } from '../engine/units';
import type { Piece } from '../installment-simulation/paginate';
import type { PersonalDataSection } from './model';

export const sectionHeights = { caption: mm(6), header: mm(5.4), row: mm(5) } as const;

const left = 14;
const right = 196;
const gap = 3;

/** Wider where the texts are longer, in proportion to the longest, each of 8 to 40 letters. */
export function columnsOf({ columns, rows }: PersonalDataSection): readonly Column[] {
  const weights = columns.map((title, index) => {
    const longest = rows.reduce((most, row) => {
      const { length } = row[index] ?? '';
      return length > most ? length : most;
    }, title.length);
    return longest < 8 ? 8 : longest > 40 ? 40 : longest;
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let x = left;
  return columns.map((title, index) => {
    const share = ((right - left) * (weights[index] ?? 0)) / sum;
    const column: Column = { title, x: mm(x), width: mm(share - gap), align: 'left' };
    x += share;
    return column;
  });
}

/** Some rows of a section as a table with its caption. */
export function drawSection(sheet: Sheet, section: PersonalDataSection, { from, to, y }: Piece): void {
  const columns = columnsOf(section);
  drawCaption(sheet, from === 0 ? section.title : `${section.title} (continuação)`, y);
  const head = { y: y + sectionHeights.caption, height: sectionHeights.header };
  group(sheet, 'Table', (table) => {
    group(table, 'TR', (inner) => drawHeaderCells(inner, columns, head));
    section.rows.slice(from, to).forEach((values, index) => {
      const place = {
        y: head.y + head.height + index * sectionHeights.row,
        height: sectionHeights.row,
      };
      if (index % 2 === 0) drawRowGround(table, place);
      group(table, 'TR', (inner) => drawCells(inner, columns, { ...place, values }));
    });
  });
}
