import type { Brand } from '@/lib/kernel/brand';

/** The days of the month a bill may be due on by choice, ascending. Made by `dueDays` only. */
export type DueDays = Brand<readonly number[], 'DueDays'>;

/** As many due days as the law wants customers to choose among. Source: Lei 8.987/1995, art. 7º-A. */
export const fewestDueDays = 6;

/**
 * At least six different days of the month, by law. Throws RangeError on fewer, on a day that is no day of a month, or on
 * one given twice. Day 29, 30 and 31 stand for the last day of a shorter month.
 * Source: Lei 8.987/1995, art. 7º-A (Lei 9.791/1999).
 */
export function dueDays(days: readonly number[]): DueDays {
  const strange = days.find((day) => !Number.isInteger(day) || day < 1 || day > 31);
  if (strange !== undefined) throw new RangeError(`Not a day of a month: ${strange}`);
  const distinct = new Set(days);
  if (distinct.size < days.length) throw new RangeError('A due day is given twice');
  if (distinct.size < fewestDueDays)
    throw new RangeError(`The law asks for ${fewestDueDays} due days, not ${days.length}`);
  return days.toSorted((a, b) => a - b) as unknown as DueDays;
}

/**
 * The due days a customer may choose among, one change in `monthsBetweenChanges` calendar months. A change holds from the
 * first bill whose route is due more than `minimumNoticeDays` days after the day it is asked.
 */
export interface DueDateTerms {
  readonly days: DueDays;
  readonly monthsBetweenChanges: number;
  readonly minimumNoticeDays: number;
}
