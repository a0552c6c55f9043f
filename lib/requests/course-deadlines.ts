import type { CivilDate } from '@/lib/kernel/civil-date';
import { atTime, type CivilDateTime, dateOf } from '@/lib/kernel/civil-date-time';
import { type ComputedDeadline, type DeadlineStart, dueAt, type Place } from '@/lib/service-tariff';
import { courseOf, lastOf } from './course';
import type { RequestEvent } from './service-request';
import type { RequestTerms } from './terms';

/** The terms of a request, what happened to it, oldest first, and the clock and calendar of the place. */
export interface RunningTerms {
  readonly terms: RequestTerms;
  readonly events: readonly RequestEvent[];
  readonly place: Place;
}

/**
 * The deadlines that a request still has, each by the kept term and from what has happened since. The customer's term to ask
 * for the inspection is over once they ask; that of the inspection once it is approved.
 */
export function runningDeadlines({ terms, events, place }: RunningTerms): readonly ComputedDeadline[] {
  const { inspection } = courseOf(terms, events);
  const waits = inspection === 'TO_ASK';
  return terms.answer.deadlines
    .filter(({ party }) => party !== 'CUSTOMER' || waits)
    .filter(({ start }) => start !== 'INSPECTION_REQUEST' || inspection !== 'APPROVED')
    .map((deadline) => {
      const startsAt = startOf(deadline, terms, events);
      return { ...deadline, startsAt, dueAt: startsAt && dueAt(deadline.term.value, startsAt, place) };
    });
}

/**
 * The day a request is expected to be done: the last that the utility has to keep of the deadlines that run. Null while none
 * does: a term that has not begun sets no day, and the customer's own is none of the utility's. `own`, the day of the request's own
 * term, holds where the tariff sets none.
 */
export function expectedByTerms(running: RunningTerms, own: CivilDate | null): CivilDate | null {
  if (running.terms.answer.deadlines.every(({ party }) => party === 'CUSTOMER')) return own;
  const due = runningDeadlines(running).flatMap(({ party, dueAt: at }) =>
    at && party !== 'CUSTOMER' ? [dateOf(at)] : [],
  );
  return due.toSorted().at(-1) ?? null;
}

/**
 * The last day to ask for the inspection, before the request is extinct; null where one was asked for, none is needed, or the
 * chief executive has not answered yet: who waits for the utility loses nothing. Source: tarifa de serviços, Ligação de ramal de esgoto,
 * item XV.
 */
export function lapsesOn(running: RunningTerms): CivilDate | null {
  if (courseOf(running.terms, running.events).authority === 'WAITING') return null;
  const own = runningDeadlines(running).find(({ party, dueAt: at }) => party === 'CUSTOMER' && at);
  return own?.dueAt ? dateOf(own.dueAt) : null;
}

function startOf(
  { start, party }: ComputedDeadline,
  { answer }: RequestTerms,
  events: readonly RequestEvent[],
): CivilDateTime | null {
  const approved = party === 'CUSTOMER' ? momentOf(events, 'AUTHORITY_APPROVED') : null;
  const refusedLast = events.findLast(({ kind }) => /^INSPECTION_/.test(kind))?.kind === 'INSPECTION_REFUSED';
  const starts = {
    REQUEST: approved ?? answer.question.requestedAt,
    INSPECTION_REQUEST: refusedLast ? null : momentOf(events, 'INSPECTION_ASKED'),
    INSPECTION_APPROVED: momentOf(events, 'INSPECTION_APPROVED'),
    WORK_ORDER: momentOf(events, 'WORK_ORDERED'),
    PAVEMENT_BROKEN: momentOf(events, 'PAVEMENT_BROKEN'),
  } satisfies Record<DeadlineStart, CivilDateTime | null>;
  return starts[start];
}

/** A step whose hour nobody wrote down counts from the beginning of its day, which ends a term in hours no later. */
function momentOf(events: readonly RequestEvent[], kind: RequestEvent['kind']): CivilDateTime | null {
  const event = lastOf(events, kind);
  return event && atTime(event.on, event.time ?? '00:00');
}
