import { addMonths, type CivilDate } from '@/lib/kernel/civil-date';
import type { DatedEntry } from '@/lib/kernel/dated-rule';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { DueDateChange, DueDateRecords, DueDateRefusal, DueDateState } from './due-date';
import { chooseDay, nextBill, nextDueDate } from './next-due-date';
import type { DueDateTerms } from './utility-terms';

/**
 * How the due day stands on a day, with the next due date of every day that may be chosen. What a former occupant chose
 * still holds, but neither binds nor is shown to who came after.
 */
export function composeDueDate(
  records: DueDateRecords,
  asOf: CivilDate,
  { value: terms, source }: DatedEntry<DueDateTerms>,
): DueDateState {
  const { groupDay, lastReference, billsToCome, changes } = records;
  const bill = nextBill({ groupDay, lastReference, asOf, minimumNoticeDays: terms.minimumNoticeDays });
  const [latest] = changes;
  const binding = latest && !latest.byFormerOccupant ? latest.change : null;
  const currentDay = latest?.change.day ?? groupDay;
  return {
    asOf,
    currentDay,
    nextDueOn: nextDueDate(bill, latest?.change ?? null),
    options: terms.days.map((day) => {
      const chosen = chooseDay(day, groupDay);
      return { ...chosen, nextDueOn: nextDueDate(bill, chosen), isCurrent: day === currentDay };
    }),
    lastChangedOn: binding?.changedOn ?? null,
    mayChangeOn: binding && asOf < binding.mayChangeOn ? binding.mayChangeOn : null,
    monthsBetweenChanges: terms.monthsBetweenChanges,
    billsToCome,
    changes: changes.filter((recorded) => !recorded.byFormerOccupant).map(({ change }) => change),
    source,
  };
}

/**
 * A change to another of the days offered, once in so many calendar months; open debts do not stand in its way.
 * Source: Lei 8.987/1995, art. 7º-A; the interval is a setting of the profile.
 */
export function planChange(
  state: DueDateState,
  day: number,
): Result<Omit<DueDateChange, 'id' | 'number'>, DueDateRefusal> {
  const option = state.options.find((offered) => offered.day === day);
  if (!option) return err({ code: 'DUE_DAY_NOT_OFFERED', days: state.options.map((offered) => offered.day) });
  const { mayChangeOn, lastChangedOn } = state;
  if (mayChangeOn && lastChangedOn) {
    return err({ code: 'DUE_DATE_CHANGED_RECENTLY', changedOn: lastChangedOn, mayChangeOn });
  }
  if (option.isCurrent) return err({ code: 'DUE_DAY_UNCHANGED', day });
  return ok({
    previousDay: state.currentDay,
    day,
    followingMonth: option.followingMonth,
    changedOn: state.asOf,
    mayChangeOn: addMonths(state.asOf, state.monthsBetweenChanges),
    nextDueOn: option.nextDueOn,
  });
}
