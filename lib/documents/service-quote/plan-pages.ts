/** The heights of a section: what stands above its rows, and again where it goes on, and each row; points. */
export interface SectionHeights {
  readonly head: number;
  readonly rows: readonly number[];
}

/** Rows `from` (inclusive) `to` (exclusive) of a section, and where its head stands; points. */
export interface Piece {
  readonly section: number;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** Where rows may stand: from `top` on the first page, from `nextTop` on the others, to `bottom`; `gap` between sections. */
export interface PageRoom {
  readonly top: number;
  readonly nextTop: number;
  readonly bottom: number;
  readonly gap: number;
}

/** Puts sections one below the other on as many pages as they take. No row is cut, and no head stands without a row. */
export function planPages(
  sections: readonly SectionHeights[],
  room: PageRoom,
): readonly (readonly Piece[])[] {
  const pages: Piece[][] = [[]];
  let y = room.top;
  sections.forEach(({ head, rows }, section) => {
    let from = 0;
    while (from < rows.length) {
      const page = pages.at(-1) ?? [];
      const isFresh = page.length === 0;
      const [to, end] = rowsThatFit(rows, { from, start: y + head, bottom: room.bottom, force: isFresh });
      if (to === from) {
        pages.push([]);
        y = room.nextTop;
        continue;
      }
      page.push({ section, from, to, y });
      y = end + room.gap;
      from = to;
    }
  });
  return pages;
}

/** How far the rows fit, and where they end; one at the least when `force` says that a page has nothing else. */
function rowsThatFit(
  rows: readonly number[],
  { from, start, bottom, force }: { from: number; start: number; bottom: number; force: boolean },
): readonly [number, number] {
  let [to, y] = [from, start];
  while (to < rows.length && (y + (rows[to] ?? 0) <= bottom || (force && to === from))) {
    y += rows[to] ?? 0;
    to += 1;
  }
  return [to, y];
}
