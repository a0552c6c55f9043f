import { mm } from '../engine/units';
import { type DrawnSection, tableSection } from '../page/section-table';
import type { Column } from '../page/table-row';
import type { PersonalDataSection } from './model';

const left = 14;
const right = 196;
const gap = 3;

/** Wider where the texts are longer, in proportion to the longest, each of 8 to 40 letters. */
function columnsOf({ columns, rows }: PersonalDataSection): readonly Column[] {
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

/** A section as a table with its caption. */
export function drawnSection(section: PersonalDataSection): DrawnSection {
  return tableSection({ caption: section.title, columns: columnsOf(section), body: section.rows });
}
