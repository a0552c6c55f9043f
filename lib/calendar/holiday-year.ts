import type { Holiday } from '@/lib/kernel/business-days';
import type { CountedTown } from './town';

/** By whom a day is a holiday. */
type HolidayScope = 'NATIONAL' | 'STATE' | 'MUNICIPAL';

/** A holiday as it is published, with who made it one. */
export interface PublishedHoliday extends Holiday {
  readonly scope: HolidayScope;
}

/** The holidays of a year in a town, by date; `years` are all that are known, ascending. */
export interface HolidayYear {
  readonly year: number;
  readonly years: readonly number[];
  readonly holidays: readonly PublishedHoliday[];
  readonly town: CountedTown;
}
