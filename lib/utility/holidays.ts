/** A year in which a law moved a holiday to another day of a month. */
export interface MovedHoliday {
  readonly year: number;
  readonly monthDay: string;
  /** The act that moved it. */
  readonly act: string;
}

/**
 * A holiday of a state or a city, every year from `since` to `until` (both inclusive; null: still): on a day of a month, or so
 * many days from Easter Sunday. In the years of `moved` it is on that day alone.
 */
export interface LocalHoliday {
  readonly on: { readonly monthDay: string } | { readonly daysFromEaster: number };
  readonly name: string;
  /** A state, `SE`, or a city, `ARACAJU/SE`. */
  readonly place: string;
  readonly since: number;
  readonly until: number | null;
  readonly moved: readonly MovedHoliday[];
  /** The act that made it one. */
  readonly act: string;
}

/** The holidays of the utility's places. `notFound`: the days people keep whose act was not found, as the page says it. */
export interface LocalHolidays {
  readonly holidays: readonly LocalHoliday[];
  readonly notFound: string | null;
}
