import { addDays, type CivilDate, dayOfWeek, daysBetween } from './civil-date';

/**
 * A day without work, and the law that says so. An `optional` one (ponto facultativo) is no holiday by any law:
 * banks and offices count no business day, and nothing else follows from it. @term holiday — feriado
 */
export interface Holiday {
  readonly date: CivilDate;
  readonly name: string;
  readonly source: string;
  readonly optional?: boolean;
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

/** The calendar of these holidays, in any order; of two on one day the first is kept, before it one by law. */
export function businessCalendar(holidays: readonly Holiday[]): BusinessCalendar {
  const lawFirst = holidays.toSorted((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false));
  const byDate = new Map(lawFirst.toReversed().map((holiday) => [holiday.date, holiday]));
  return { holidays: byDate, lostWeekdays: [...byDate.keys()].filter((date) => !isWeekend(date)) };
}

/** Monday to Friday, unless it is a holiday. @term business day — dia útil */
export function isBusinessDay(calendar: BusinessCalendar, date: CivilDate): boolean {
  return !isWeekend(date) && !calendar.holidays.has(date);
}

/** The holiday by law on a day; null on any other day, an optional one too. */
export function holidayOn(calendar: BusinessCalendar, date: CivilDate): Holiday | null {
  const holiday = calendar.holidays.get(date);
  return holiday && !holiday.optional ? holiday : null;
}

/** Whether the next day is a holiday by law; the day itself may be anything. @term eve of a holiday — véspera de feriado */
export function isEveOfHoliday(calendar: BusinessCalendar, date: CivilDate): boolean {
  return holidayOn(calendar, addDays(date, 1)) !== null;
}

/**
 * The next holiday by law after a business day with no other business day between; null where there is none, or the day is
 * no business day.
 */
export function holidayAfterLastBusinessDay(calendar: BusinessCalendar, date: CivilDate): Holiday | null {
  if (!isBusinessDay(calendar, date)) return null;
  let day = addDays(date, 1);
  while (!isBusinessDay(calendar, day)) {
    const holiday = holidayOn(calendar, day);
    if (holiday) return holiday;
    day = addDays(day, 1);
  }
  return null;
}

/** Whether the calendar was given holidays for the year of a day: of other years it knows only the weekends. */
export function knowsYearOf(calendar: BusinessCalendar, date: CivilDate): boolean {
  const year = date.slice(0, 4);
  return [...calendar.holidays.keys()].some((holiday) => holiday.startsWith(year));
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
