import { addBusinessDays, type BusinessCalendar, nextBusinessDay } from '@/lib/kernel/business-days';
import { addDays, addMonths, type CivilDate, dayOfMonth } from '@/lib/kernel/civil-date';
import { addHours, atTime, type CivilDateTime, dateOf } from '@/lib/kernel/civil-date-time';
import type { Applied } from './provision';
import type { Party, Term, TermStart } from './terms';

/** Whose clock and whose holidays count. */
export interface Place {
  readonly timeZone: string;
  readonly calendar: BusinessCalendar;
}

/** What has happened so far, as far as it is known. */
export interface ServiceEvents {
  readonly inspectionRequestedAt: CivilDateTime | null;
  readonly inspectionApprovedAt: CivilDateTime | null;
  readonly workOrderOn: CivilDate | null;
  readonly pavementBrokenOn: CivilDate | null;
}

export const noEvents: ServiceEvents = {
  inspectionRequestedAt: null,
  inspectionApprovedAt: null,
  workOrderOn: null,
  pavementBrokenOn: null,
};

/** What a deadline runs from, settled for one request. */
export type DeadlineStart = Exclude<TermStart, 'INSPECTION_OR_REQUEST'>;

/**
 * A deadline of one request. `startsAt` is null while `start` has not happened, and `dueAt` with it; `dueAt` is the last
 * minute in time.
 */
export interface ComputedDeadline {
  readonly id: string;
  readonly action: string;
  readonly party: Party;
  readonly start: DeadlineStart;
  readonly term: Applied<Term>;
  readonly startsAt: CivilDateTime | null;
  readonly dueAt: CivilDateTime | null;
}

/**
 * The last minute of a term. Hours run by the clock. Days and months leave the first day out and last until 23:59 of their
 * last one; a month without that day ends on the first of the next. A last day without work stays, unless the term moves it.
 * Source: Lei 10.406/2002 (Código Civil), art. 132, caput, §§ 3º and 4º.
 */
export function dueAt(term: Term, startsAt: CivilDateTime, { timeZone, calendar }: Place): CivilDateTime {
  if (term.unit === 'HOUR') return addHours(startsAt, term.count, timeZone);
  const start = dateOf(startsAt);
  const first = term.firstDay === 'NEXT_BUSINESS_DAY' ? addBusinessDays(calendar, start, 1) : start;
  const last = term.unit === 'MONTH' ? sameDayAfter(first, term.count) : addDays(first, term.count);
  return atTime(term.lastDayOff === 'MOVES' ? nextBusinessDay(calendar, last) : last, '23:59');
}

/** Whether the last day depends on which days are working days. */
export function needsCalendar({ firstDay, lastDayOff }: Term): boolean {
  return firstDay === 'NEXT_BUSINESS_DAY' || lastDayOff === 'MOVES';
}

function sameDayAfter(date: CivilDate, months: number): CivilDate {
  const clamped = addMonths(date, months);
  return dayOfMonth(clamped) === dayOfMonth(date) ? clamped : addDays(clamped, 1);
}
