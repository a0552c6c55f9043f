import 'server-only';
import { database, type Transaction } from '@/lib/db/client';
import { type BusinessCalendar, businessCalendar } from '@/lib/kernel/business-days';
import { currentUtility } from '@/lib/utility/current';
import type { HolidayYear } from './holiday-year';
import { findHolidays } from './repository';

/** The calendar of business days at some places, national holidays included. */
export async function findBusinessCalendar(
  db: Transaction,
  places: readonly string[],
): Promise<BusinessCalendar> {
  return businessCalendar(await findHolidays(db, places));
}

/** The holidays of a year at the utility's place; none where the year is not known. */
export async function listHolidays(year: number): Promise<HolidayYear> {
  const holidays = await findHolidays(database(), currentUtility().holidayPlaces);
  const years = new Set(holidays.map(({ date }) => Number(date.slice(0, 4))));
  return {
    year,
    years: [...years].toSorted((a, b) => a - b),
    holidays: holidays.filter(({ date }) => Number(date.slice(0, 4)) === year),
  };
}
