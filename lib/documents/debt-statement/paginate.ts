import type { StatementBill, StatementEntry } from './model';

/** Two bills side by side, read from left to right, then down. */
export type BillPair = readonly [StatementBill, StatementBill?];

/** What the tables of one page hold. */
export interface PageContent {
  readonly pairs: readonly BillPair[];
  readonly others: readonly StatementEntry[];
}

/** Rows that fit: on the first page, and on each page after it. A second table on a page costs `extraTable` rows. */
export interface PageCapacity {
  readonly first: number;
  readonly next: number;
  readonly extraTable: number;
}

/**
 * Everything is on the first page if it fits; otherwise bills first, page by page, then the other entries.
 * A first page that is continued keeps one row free, to say so.
 */
export function paginate(
  bills: readonly StatementBill[],
  others: readonly StatementEntry[],
  capacity: PageCapacity,
): readonly PageContent[] {
  const whole = { pairs: billPairs(bills), others };
  if (rowsUsed(whole, capacity) <= capacity.first) return [whole];
  const pages: PageContent[] = [];
  let rest: PageContent = whole;
  while (rest.pairs.length + rest.others.length > 0) {
    const page = takePage(rest, pages.length === 0 ? capacity.first - 1 : capacity.next, capacity);
    pages.push(page);
    rest = { pairs: rest.pairs.slice(page.pairs.length), others: rest.others.slice(page.others.length) };
  }
  return pages;
}

/** Rows that a page's tables take, a second table's head included. */
export function rowsUsed({ pairs, others }: PageContent, { extraTable }: PageCapacity): number {
  return pairs.length + others.length + (pairs.length > 0 && others.length > 0 ? extraTable : 0);
}

function takePage(rest: PageContent, available: number, { extraTable }: PageCapacity): PageContent {
  const pairs = rest.pairs.slice(0, available);
  const room = available - pairs.length - (pairs.length > 0 ? extraTable : 0);
  return { pairs, others: rest.others.slice(0, room > 0 ? room : 0) };
}

function billPairs(bills: readonly StatementBill[]): BillPair[] {
  const ordered = bills.toSorted((a, b) => a.referenceMonth.localeCompare(b.referenceMonth, 'en'));
  const pairs: BillPair[] = [];
  for (let index = 0; index < ordered.length; index += 2) {
    const [left, right] = ordered.slice(index, index + 2);
    if (left) pairs.push(right ? [left, right] : [left]);
  }
  return pairs;
}
