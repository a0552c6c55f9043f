import { addDays, type CivilDate, civilDate, dayOfMonth } from '@/lib/kernel/civil-date';
import { addMonthsTo, lastDayOf, type YearMonth, yearMonthOf } from '@/lib/kernel/year-month';

/** A day chosen by a customer; `followingMonth` puts it in the month after the route's due date. */
export interface ChosenDay {
  readonly day: number;
  readonly followingMonth: boolean;
}

/** The next bill to be issued: when its route is due, and the last day on which a bill would be due too soon. */
export interface NextBill {
  readonly routeDueOn: CivilDate;
  readonly tooSoonUntil: CivilDate;
}

/** The day of a month, or the month's last day where it is shorter. */
function dayIn(month: YearMonth, day: number): CivilDate {
  const last = lastDayOf(month);
  return day > dayOfMonth(last) ? last : civilDate(`${month}-${String(day).padStart(2, '0')}`);
}

/**
 * A bill is due on its route's day unless another was chosen: then on that day of the route's month, or of the month after
 * where the choice says so. A chosen day before the route's, without that, leaves the route's day, a month later when it is
 * too soon. Days beyond a month's end stand for its last. Source: GSAN, UC0113 (determinarVencimentoConta).
 */
export function nextDueDate({ routeDueOn, tooSoonUntil }: NextBill, chosen: ChosenDay | null): CivilDate {
  if (!chosen) return routeDueOn;
  const month = yearMonthOf(routeDueOn);
  if (chosen.followingMonth) return dayIn(addMonthsTo(month, 1), chosen.day);
  const routeDay = dayOfMonth(routeDueOn);
  if (chosen.day >= routeDay) return dayIn(month, chosen.day);
  return routeDueOn <= tooSoonUntil ? dayIn(addMonthsTo(month, 1), routeDay) : routeDueOn;
}

/** A day before its group's is of the following month: the bill is not ready before the group's. Source: GSAN, UC0158. */
export function chooseDay(day: number, groupDay: number): ChosenDay {
  return { day, followingMonth: groupDay > day };
}

/** What is known of a premises' bills; `lastReference` is the month of the last one issued. */
export interface Billing {
  readonly groupDay: number;
  readonly lastReference: YearMonth | null;
  readonly asOf: CivilDate;
  readonly minimumNoticeDays: number;
}

/**
 * The next bill's route is due in the month after its reference month, the first that follows the last one issued and
 * leaves more than `minimumNoticeDays` days from `asOf`.
 */
export function nextBill({ groupDay, lastReference, asOf, minimumNoticeDays }: Billing): NextBill {
  const tooSoonUntil = addDays(asOf, minimumNoticeDays);
  const thisMonth = yearMonthOf(asOf);
  const following = lastReference ? addMonthsTo(lastReference, 2) : thisMonth;
  let month = following > thisMonth ? following : thisMonth;
  while (dayIn(month, groupDay) <= tooSoonUntil) month = addMonthsTo(month, 1);
  return { routeDueOn: dayIn(month, groupDay), tooSoonUntil };
}
