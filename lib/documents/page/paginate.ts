/** A table that may go on over the page after any row, or with one row a block that stays together; points. */
export interface Section {
  /** What stands above the rows, and again where the section goes on. */
  readonly head: number;
  readonly row: number;
  readonly rows: number;
}

/** Rows `from` (inclusive) `to` (exclusive) of a section, and where its head stands; points. */
export interface Piece {
  readonly section: number;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

export interface PageRoom {
  readonly top: number;
  readonly nextTop: number;
  readonly bottom: number;
  readonly gap: number;
}

/**
 * Puts sections one below the other on as many pages as they take. No row is cut, and no head stands without a row; a row
 * higher than a page stands alone on one.
 */
export function paginate(sections: readonly Section[], room: PageRoom): readonly (readonly Piece[])[] {
  const pages: Piece[][] = [];
  let [page, y]: [Piece[], number] = [[], room.top];
  const turn = () => {
    pages.push(page);
    [page, y] = [[], room.nextTop];
  };
  for (const [section, { head, row, rows }] of sections.entries()) {
    let from = 0;
    while (from < rows) {
      if (page.length > 0 && y + head + row > room.bottom) turn();
      const to = from + rowsThatFit(room.bottom - y - head, row, rows - from);
      page.push({ section, from, to, y });
      y += head + (to - from) * row + room.gap;
      from = to;
    }
  }
  return [...pages, page];
}

/** As many rows as the room takes, one at the least. */
function rowsThatFit(room: number, row: number, left: number): number {
  let count = 1;
  while (count < left && (count + 1) * row <= room) count += 1;
  return count;
}
