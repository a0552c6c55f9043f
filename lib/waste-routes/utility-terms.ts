/** @term household waste — coleta domiciliar; recyclable waste — coleta seletiva */
export type WasteKind = 'HOUSEHOLD' | 'RECYCLABLE';

/** Sunday is 0, Saturday 6, as in `dayOfWeek`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/**
 * What is collected every week on some weekdays, ascending. The lorry passes between `from` and `to`, hours of that same
 * day (`07:00`, `22:30`). On a holiday by law it passes only where `runsOnHolidays`.
 */
export interface WasteCollection {
  readonly kind: WasteKind;
  readonly weekdays: readonly Weekday[];
  readonly from: string;
  readonly to: string;
  readonly runsOnHolidays: boolean;
}

/** The waste of a neighbourhood: its streets, and what is collected when. `code` stands in addresses. */
export interface WasteRoute {
  readonly code: string;
  readonly neighbourhood: string;
  readonly streets: readonly string[];
  readonly collections: readonly WasteCollection[];
}

/** Routes in the order of their neighbourhoods. Examples are of no real place, and only a demonstration shows them. */
export interface WasteRouteTable {
  readonly areExamples: boolean;
  readonly routes: readonly WasteRoute[];
}

/**
 * The table of these routes. Throws RangeError on a code given twice or that is none, a kind given twice in a
 * neighbourhood, weekdays missing or out of order, or hours that are none or run backwards.
 */
export function wasteRouteTable(areExamples: boolean, routes: readonly WasteRoute[]): WasteRouteTable {
  const codes = new Set(routes.map(({ code }) => code));
  if (codes.size < routes.length) throw new RangeError('The code of a waste route is given twice');
  for (const route of routes) checkRoute(route);
  return { areExamples, routes };
}

function checkRoute({ code, collections }: WasteRoute): void {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code)) throw new RangeError(`Not a code: ${code}`);
  if (new Set(collections.map(({ kind }) => kind)).size < collections.length)
    throw new RangeError(`${code}: a kind of waste is given twice`);
  for (const { weekdays, from, to } of collections) {
    const ascending = weekdays.every((day, index) => index === 0 || day > (weekdays[index - 1] ?? day));
    if (weekdays.length === 0 || !ascending)
      throw new RangeError(`${code}: weekdays missing or out of order`);
    if (![from, to].every((hour) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(hour)) || from >= to)
      throw new RangeError(`${code}: no hours of a day: ${from} to ${to}`);
  }
}
