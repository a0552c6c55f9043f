import type { DischargedBill } from './model';
import { layout, rows } from './page-layout';

/** The bills of each page, and whether the text below the table takes a page of its own. */
export interface PagePlan {
  readonly parts: readonly (readonly DischargedBill[])[];
  readonly textApart: boolean;
}

/** As many bills to a page as fit; the text stays whole, below the total where there is room for it. */
export function planPages(bills: readonly DischargedBill[], textHeight: number): PagePlan {
  const parts: (readonly DischargedBill[])[] = [];
  let rest = bills;
  do {
    const page = rest.slice(0, capacity(parts.length));
    parts.push(page);
    rest = rest.slice(page.length);
  } while (rest.length > 0);
  const last = parts.at(-1) ?? [];
  const end = tableTop(parts.length - 1) + rows.header + last.length * rows.row + rows.total;
  return { parts, textApart: end + rows.gap + textHeight > layout.bottom };
}

/** Where the table begins on a page, counted from zero. */
export function tableTop(page: number): number {
  return page === 0 ? layout.table : layout.continuation.table;
}

function capacity(page: number): number {
  const room = layout.bottom - tableTop(page) - rows.header - rows.total;
  return (room - (room % rows.row)) / rows.row;
}
