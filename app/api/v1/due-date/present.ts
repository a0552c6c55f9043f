import type { DueDateChange, DueDateState } from '@/lib/due-date';
import type { DueDateAnswer, DueDateChangeAnswer } from './schema';

/** How the due day stands as programs read it. */
export function presentDueDate(state: DueDateState): DueDateAnswer {
  const { asOf, currentDay, nextDueOn, options, mayChangeOn, changes } = state;
  return {
    asOf,
    currentDay,
    nextDueOn,
    options: options.map(({ day, nextDueOn, isCurrent }) => ({ day, nextDueOn, isCurrent })),
    mayChangeOn,
    changes: changes.map(presentChange),
  };
}

/** A change as programs read it. */
export function presentChange({
  id,
  previousDay,
  day,
  changedOn,
  nextDueOn,
  mayChangeOn,
}: DueDateChange): DueDateChangeAnswer {
  return { id, previousDay, day, changedOn, nextDueOn, mayChangeOn };
}
