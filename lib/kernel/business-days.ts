import { addDays, type CivilDate, dayOfWeek, daysBetween } from './civil-date';

/** A day without work, and the law that says so. @term holiday — feriado */
export interface Holiday {
  readonly date: CivilDate;
  readonly name: string;
  readonly source: string;
}

/**
 * The days without work at a place, besides Saturdays and Sundays. It knows only the years its holidays were
 * given for.
 */
export interface BusinessCalendar {
  readonly holidays: ReadonlyMap<CivilDate, Holiday>;
  /** The days that would be business days but for a holiday. */
  readonly lostWeekdays: readonly CivilDate[];
}

/** The calendar of these holidays, in any order; of two on one day the first is kept. */
export function businessCalendar(holidays: readonly Holiday[]): BusinessCalendar {
  const byDate = new Map(holidays.toReversed().map((holiday) => [holiday.date, holiday]));
  return { holidays: byDate, lostWeekdays: [...byDate.keys()].filter((date) => !isWeekend(date)) };
}

/** Monday to Friday, unless it is a holiday. @term business day — dia útil */
export function isBusinessDay(calendar: BusinessCalendar, date: CivilDate): boolean {
  return !isWeekend(date) && !calendar.holidays.has(date);
}

/**
 * Business days from the first day (inclusive) to the last (exclusive); none when the range is empty or runs
 * backwards.
 */
export function countBusinessDays(
  calendar: BusinessCalendar,
  { fromInclusive, toExclusive }: { fromInclusive: CivilDate; toExclusive: CivilDate },
): number {
  const days = daysBetween(fromInclusive, toExclusive);
  if (days <= 0) return 0;
  const restOfWeek = Array.from({ length: days % 7 }, (_, day) => addDays(fromInclusive, day));
  const weekdays = Math.floor(days / 7) * 5 + restOfWeek.filter((date) => !isWeekend(date)).length;
  const lost = calendar.lostWeekdays.filter((date) => date >= fromInclusive && date < toExclusive);
  return weekdays - lost.length;
}

/** The day itself if it is a business day, else the first one after it. */
export function nextBusinessDay(calendar: BusinessCalendar, date: CivilDate): CivilDate {
  let day = date;
  while (!isBusinessDay(calendar, day)) day = addDays(day, 1);
  return day;
}

/**
 * The n-th business day after a day, which itself does not count; for 0 the `nextBusinessDay`. Throws
 * RangeError below 0.
 */
export function addBusinessDays(calendar: BusinessCalendar, date: CivilDate, count: number): CivilDate {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError(`Not a count of business days: ${count}`);
  if (count === 0) return nextBusinessDay(calendar, date);
  let day = date;
  for (let counted = 0; counted < count; counted += 1) day = nextBusinessDay(calendar, addDays(day, 1));
  return day;
}

function isWeekend(date: CivilDate): boolean {
  return dayOfWeek(date) % 6 === 0;
}
