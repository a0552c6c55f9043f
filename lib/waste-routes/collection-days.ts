import { type BusinessCalendar, type Holiday, holidayOn, knowsYearOf } from '@/lib/kernel/business-days';
import { addDays, type CivilDate, dayOfWeek, daysBetween } from '@/lib/kernel/civil-date';
import type { WasteCollection, WasteRoute } from './utility-terms';

/** A day on which something is collected, or would be but for a holiday. */
export interface CollectionDay {
  readonly date: CivilDate;
  readonly holiday: Holiday | null;
  readonly runs: boolean;
}

interface Span {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/** The days of a collection between two days, both inclusive, with those that a holiday takes away. */
export function collectionDays(
  { weekdays, runsOnHolidays }: Pick<WasteCollection, 'weekdays' | 'runsOnHolidays'>,
  calendar: BusinessCalendar,
  { from, until }: Span,
): readonly CollectionDay[] {
  const count = daysBetween(from, until) + 1;
  return Array.from({ length: count > 0 ? count : 0 }, (_, days) => addDays(from, days))
    .filter((date) => weekdays.some((weekday) => weekday === dayOfWeek(date)))
    .map((date) => {
      const holiday = holidayOn(calendar, date);
      return { date, holiday, runs: holiday === null || runsOnHolidays };
    });
}

/** The first day from `asOf` (inclusive: the lorry of today may have passed) on which a collection runs; null if unknown. */
export function nextCollection(
  collection: WasteCollection,
  calendar: BusinessCalendar,
  asOf: CivilDate,
): CivilDate | null {
  const span = { from: asOf, until: lastKnownDay(calendar, asOf) };
  return collectionDays(collection, calendar, span).find(({ runs }) => runs)?.date ?? null;
}

/**
 * How far ahead collections can be told: a year less a day, and no further than the holidays are known. The day before
 * `asOf` where not even its own year's are.
 */
export function lastKnownDay(calendar: BusinessCalendar, asOf: CivilDate): CivilDate {
  let day = addDays(asOf, 364);
  while (day >= asOf && !knowsYearOf(calendar, day)) day = addDays(day, -1);
  return day;
}

/** All collections of a route in so many weeks from `asOf` (inclusive), by date; of one day the earlier hour first. */
export function comingDays(
  { collections }: WasteRoute,
  calendar: BusinessCalendar,
  { asOf, weeks }: { readonly asOf: CivilDate; readonly weeks: number },
): readonly (CollectionDay & { readonly collection: WasteCollection })[] {
  const [wanted, known] = [addDays(asOf, weeks * 7 - 1), lastKnownDay(calendar, asOf)];
  const span = { from: asOf, until: wanted < known ? wanted : known };
  const moment = (day: CollectionDay & { readonly collection: WasteCollection }) =>
    `${day.date} ${day.collection.from}`;
  return collections
    .flatMap((collection) =>
      collectionDays(collection, calendar, span).map((day) => ({ ...day, collection })),
    )
    .toSorted((a, b) => (moment(a) < moment(b) ? -1 : 1));
}
