import { withoutControls } from '@/lib/typed';

/** The query of a page as Next gives it. */
export type PageQuery = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** The first value of a query field: one given twice is read once, and no control character is in it. */
export function firstOf(value: string | string[] | undefined): string | undefined {
  const [first] = allOf(value);
  return first;
}

/** All values of a query field, at most a thousand. */
export function allOf(value: string | string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  const values = Array.isArray(value) ? value.slice(0, 1_000) : [value];
  return values.map(withoutControls);
}
