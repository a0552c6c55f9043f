import type { Brand } from './brand';
import { type CivilDate, civilDate, isCivilDate } from './civil-date';
import type { Clock } from './clock';
import { addMinutes } from './instant';

/**
 * A minute of a day by the clock on the wall of a place, `YYYY-MM-DDTHH:MM`, without its zone; ordered by `<`,
 * save within the hour that summer time gives back.
 */
export type CivilDateTime = Brand<string, 'CivilDateTime'>;

/** Whether the text is a day that exists and a minute from 00:00 to 23:59, written `YYYY-MM-DDTHH:MM`. */
export function isCivilDateTime(text: string): text is CivilDateTime {
  return /^.{10}T(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) && isCivilDate(text.slice(0, 10));
}

/** The minute a text names. Throws RangeError when there is no such minute of a day. */
export function civilDateTime(text: string): CivilDateTime {
  if (!isCivilDateTime(text)) throw new RangeError(`Not a civil date and time: ${text}`);
  return text;
}

export function dateOf(dateTime: CivilDateTime): CivilDate {
  return civilDate(dateTime.slice(0, 10));
}

/** `HH:MM`, 00:00 to 23:59. */
export function timeOf(dateTime: CivilDateTime): string {
  return dateTime.slice(11);
}

/** A day at `HH:MM`. Throws RangeError when there is no such time. */
export function atTime(date: CivilDate, time: string): CivilDateTime {
  return civilDateTime(`${date}T${time}`);
}

/**
 * So many hours later by a place's clock, or earlier when negative: elapsed hours, so that 24 of them end at another
 * time of day where summer time begins or ends between. A time that the clock skips counts as much later as it
 * skips; of one that it shows twice the first counts, which ends a term no later. Throws RangeError on a fraction
 * or an unknown time zone.
 */
export function addHours(dateTime: CivilDateTime, hours: number, timeZone: string): CivilDateTime {
  if (!Number.isSafeInteger(hours)) throw new RangeError(`Not a whole number of hours: ${hours}`);
  return shownAt(addMinutes(instantOf(dateTime, timeZone), hours * 60), timeZone);
}

/** What the clock on the wall shows at a place (`America/Sao_Paulo`), the seconds cut off. */
export function nowIn(timeZone: string, clock: Clock): CivilDateTime {
  return shownAt(clock.now(), timeZone);
}

function shownAt(instant: Date, timeZone: string): CivilDateTime {
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn-hc-h23', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const [month, day, hour, minute] = ['month', 'day', 'hour', 'minute'].map((type) =>
    parts.get(type as 'day'),
  );
  return civilDateTime(`${parts.get('year')?.padStart(4, '0')}-${month}-${day}T${hour}:${minute}`);
}

const aDay = 24 * 60;

/** Tried with the offsets of the day before and the day after, the earlier instant first: zones never move twice in two days. */
function instantOf(dateTime: CivilDateTime, timeZone: string): Date {
  const asUtc = utc(dateTime);
  const [before, after] = [-aDay, aDay].map((minutes) => offset(addMinutes(asUtc, minutes), timeZone)) as [
    number,
    number,
  ];
  const found = [Math.max(before, after), Math.min(before, after)]
    .map((minutes) => addMinutes(asUtc, -minutes))
    .find((instant) => shownAt(instant, timeZone) === dateTime);
  return found ?? addMinutes(asUtc, -before);
}

/** Minutes by which the clock at a place is ahead of UTC. */
function offset(instant: Date, timeZone: string): number {
  return (utc(shownAt(instant, timeZone)).getTime() - instant.getTime()) / 60_000;
}

function utc(dateTime: CivilDateTime): Date {
  return new Date(`${dateTime}:00Z`);
}
