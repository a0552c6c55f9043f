import {
  addDays as addDaysTo,
  addMonths as addMonthsTo,
  differenceInCalendarDays,
  getDate,
  getDay,
} from 'date-fns';
import type { Brand } from './brand';
import type { Clock } from './clock';
import { UtcDate } from './utc-date';

/** A day of the calendar, `YYYY-MM-DD`, years 0001 to 9999, without hour or zone; ordered by `<`. */
export type CivilDate = Brand<string, 'CivilDate'>;

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isCivilDate(text: string): text is CivilDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '0001') return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day a text names. Throws RangeError when there is no such day. */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`Not a civil date: ${text}`);
  return text;
}

/** The day so many days later, or earlier when negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromUtc(addDaysTo(toUtc(date), whole(days)));
}

/** The same day so many months later, or earlier when negative; clamped to the end of a shorter month. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  return fromUtc(addMonthsTo(toUtc(date), whole(months)));
}

/** Calendar days between two days: 1 from today to tomorrow, negative backwards. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return differenceInCalendarDays(toUtc(to), toUtc(from));
}

/** 0 on Sunday to 6 on Saturday. */
export function dayOfWeek(date: CivilDate): number {
  return getDay(toUtc(date));
}

/** 1 to 31. */
export function dayOfMonth(date: CivilDate): number {
  return getDate(toUtc(date));
}

/**
 * The first day and the same day of the months after it, each counted from the first: chained steps would
 * drift.
 */
export function monthlySeries(first: CivilDate, count: number): CivilDate[] {
  if (whole(count) < 0) throw new RangeError(`Not a count: ${count}`);
  return Array.from({ length: count }, (_, months) => addMonths(first, months));
}

/** What day it is at a place (`America/Sao_Paulo`) by a clock. Throws RangeError on an unknown time zone. */
export function todayIn(timeZone: string, clock: Clock): CivilDate {
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(clock.now()).map(({ type, value }) => [type, value]));
  return civilDate(`${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`);
}

/**
 * The day a database `date` column holds, which the driver hands over as midnight UTC; any other instant is a
 * RangeError.
 */
export function civilDateFromDatabase(date: Date): CivilDate {
  if (date.getTime() % 86_400_000 !== 0) throw new RangeError('Not a database date: it is not midnight UTC');
  return fromUtc(date);
}

/** The day as a database `date` column takes it: midnight UTC. */
export function databaseDate(date: CivilDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

function toUtc(date: CivilDate): UtcDate {
  return new UtcDate(`${date}T00:00:00Z`);
}

function fromUtc(date: Date): CivilDate {
  return civilDate(date.toISOString().slice(0, 10));
}

function whole(count: number): number {
  if (!Number.isSafeInteger(count)) throw new RangeError(`Not a whole number: ${count}`);
  return count;
}
