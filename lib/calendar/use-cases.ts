import 'server-only';
import { database, type Transaction } from '@/lib/db/client';
import { type BusinessCalendar, businessCalendar } from '@/lib/kernel/business-days';
import { currentUtility } from '@/lib/utility/current';
import type { HolidayYear, PublishedHoliday } from './holiday-year';
import { findHolidays } from './repository';
import { type CountedTown, placesOfTown, type Town } from './town';

/** The calendar of business days of a town, with whether its own holidays are in it. */
export interface TownCalendar {
  readonly calendar: BusinessCalendar;
  readonly town: CountedTown;
}

/** The business days of a town: where the premises lie, or what whoever asks says (`askedTown`). */
export async function findTownCalendar(db: Transaction, town: Town): Promise<TownCalendar> {
  const holidays = await holidaysOf(db, town);
  return { calendar: businessCalendar(holidays), town: { ...town, onFile: holidays.some(isMunicipal) } };
}

/** The town that somebody told who has not entered, in the utility's state; a utility of one town need not be told. */
export function askedTown(city: string | null): Town {
  const { address, servedArea } = currentUtility();
  const only = servedArea.kind === 'CITY' ? servedArea.name : null;
  return { city: city?.trim() || only, state: address.state };
}

/** The holidays of a year in a town; none where the year is not known. */
export async function listHolidays(year: number, town: Town): Promise<HolidayYear> {
  const holidays = await holidaysOf(database(), town);
  const years = new Set(holidays.map(({ date }) => Number(date.slice(0, 4))));
  return {
    year,
    years: [...years].toSorted((a, b) => a - b),
    holidays: holidays.filter(({ date }) => Number(date.slice(0, 4)) === year),
    town: { ...town, onFile: holidays.some(isMunicipal) },
  };
}

function holidaysOf(db: Transaction, town: Town): Promise<readonly PublishedHoliday[]> {
  return findHolidays(db, placesOfTown(town, currentUtility().holidayPlaces));
}

function isMunicipal({ scope }: PublishedHoliday): boolean {
  return scope === 'MUNICIPAL';
}
