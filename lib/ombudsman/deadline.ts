import { addDays, type CivilDate } from '@/lib/kernel/civil-date';
import { err, ok, type Result } from '@/lib/kernel/result';

/** Days for the final answer, and once more when it is extended. Source: Lei 13.460/2017, art. 16. */
export const answerDays = 30;

/** What the clock of a case knows. `dueOn` is the last day for the answer, inclusive, the extension counted. */
export interface CaseClock {
  readonly receivedOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly extendedOn: CivilDate | null;
  readonly answeredOn: CivilDate | null;
}

export type ExtensionRefusal =
  | { readonly code: 'CASE_ANSWERED' }
  | { readonly code: 'CASE_EXTENDED_BEFORE'; readonly extendedOn: CivilDate }
  | { readonly code: 'CASE_OVERDUE'; readonly dueOn: CivilDate }
  | { readonly code: 'REASON_MISSING' };

/**
 * The last day for the final answer, inclusive: thirty days after the case came in, its own day not counted.
 * A last day without business is not moved, since that would be at the customer's cost.
 */
export function dueDateOf(receivedOn: CivilDate): CivilDate {
  return addDays(receivedOn, answerDays);
}

/**
 * The last day after an extension: thirty days more, once, with a reason, until the last day inclusive.
 * Refused for an answered, an extended or an overdue case. Source: Lei 13.460/2017, art. 16.
 */
export function extendDeadline(
  clock: CaseClock,
  { reason, asOf }: { readonly reason: string; readonly asOf: CivilDate },
): Result<CivilDate, ExtensionRefusal> {
  if (clock.answeredOn) return err({ code: 'CASE_ANSWERED' });
  if (clock.extendedOn) return err({ code: 'CASE_EXTENDED_BEFORE', extendedOn: clock.extendedOn });
  if (asOf > clock.dueOn) return err({ code: 'CASE_OVERDUE', dueOn: clock.dueOn });
  if (reason.trim() === '') return err({ code: 'REASON_MISSING' });
  return ok(addDays(clock.dueOn, answerDays));
}

export type CaseState = 'RECEIVED' | 'EXTENDED' | 'OVERDUE' | 'ANSWERED';

/** How a case stands on a day; it is overdue from the day after its last one. */
export function caseState({ dueOn, extendedOn, answeredOn }: CaseClock, asOf: CivilDate): CaseState {
  if (answeredOn) return 'ANSWERED';
  if (asOf > dueOn) return 'OVERDUE';
  return extendedOn ? 'EXTENDED' : 'RECEIVED';
}
