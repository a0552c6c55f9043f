/** The query of a page as Next gives it. */
export type PageQuery = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** The first value of a query field: one given twice is read once. */
export function firstOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/** All values of a query field, at most a thousand. */
export function allOf(value: string | string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.slice(0, 1_000) : [value];
}
