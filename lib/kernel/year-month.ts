import type { Brand } from './brand';
import { addDays, addMonths, type CivilDate, civilDate } from './civil-date';

/**
 * A month of the calendar, `YYYY-MM`, years 0001 to 9999; ordered by `<`. @term reference month — referência
 */
export type YearMonth = Brand<string, 'YearMonth'>;

/** Whether the text is a month, written `YYYY-MM`. */
export function isYearMonth(text: string): text is YearMonth {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text) && text > '0001';
}

/** The month a text names. Throws RangeError when there is no such month. */
export function yearMonth(text: string): YearMonth {
  if (!isYearMonth(text)) throw new RangeError(`Not a month: ${text}`);
  return text;
}

/** The month a day lies in. */
export function yearMonthOf(date: CivilDate): YearMonth {
  return yearMonth(date.slice(0, 7));
}

/** The month so many months later, or earlier when negative. */
export function addMonthsTo(month: YearMonth, months: number): YearMonth {
  return yearMonthOf(addMonths(firstDayOf(month), months));
}

/** Calendar months between two months: 1 from July to August, negative backwards. */
export function monthsBetween(from: YearMonth, to: YearMonth): number {
  return monthIndex(to) - monthIndex(from);
}

export function lastDayOf(month: YearMonth): CivilDate {
  return addDays(addMonths(firstDayOf(month), 1), -1);
}

/** The month as collection codes and index tables key it: `'YYYYMM'`. */
export function compactYearMonth(month: YearMonth): string {
  return month.replace('-', '');
}

function firstDayOf(month: YearMonth): CivilDate {
  return civilDate(`${month}-01`);
}

function monthIndex(month: YearMonth): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}
