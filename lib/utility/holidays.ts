/** A holiday of a state or a city, every year from `since` on: on a day of a month, or so many days from Easter Sunday. */
export interface LocalHoliday {
  readonly on: { readonly monthDay: string } | { readonly daysFromEaster: number };
  readonly name: string;
  /** A state, `SE`, or a city, `ARACAJU/SE`. */
  readonly place: string;
  readonly since: number;
  /** The act that made it one. */
  readonly act: string;
}

/** The holidays of the utility's places. `notFound`: the days people keep whose act was not found, as the page says it. */
export interface LocalHolidays {
  readonly holidays: readonly LocalHoliday[];
  readonly notFound: string | null;
}
