import { atTime, type CivilDateTime, dateOf } from '@/lib/kernel/civil-date-time';
import { provisionAt } from './apply';
import { type ComputedDeadline, type DeadlineStart, dueAt, type Place, type ServiceEvents } from './deadline';
import { requiresInspection } from './inspection';
import type { QuoteQuestion } from './quote';
import type { Deadline, Service } from './service';
import type { TermStart } from './terms';

/** What decides the deadlines of a request: the day it is made settles which rules hold. */
export type DeadlineRequest = Pick<
  QuoteQuestion,
  'requestedAt' | 'channel' | 'brokenPavements' | 'daysCut' | 'events'
> & {
  /** Whether the request stands; until then nothing runs from it. True where it is not told. */
  readonly accepted?: boolean;
};

/**
 * The deadlines of a request that have a place in it: by its channel, and where the pavement they are about is broken. Throws
 * RuleNotCoveredError for a day before the service is covered.
 */
export function deadlinesOf(
  service: Service,
  request: DeadlineRequest,
  place: Place,
): readonly ComputedDeadline[] {
  const on = dateOf(request.requestedAt);
  return service.deadlines
    .filter((deadline) => applies(deadline, request))
    .map((deadline) => {
      const term = provisionAt(deadline, on);
      const start = settledStart(term.value.start, service, request);
      const startsAt = startOf(start, request);
      const due = startsAt && dueAt(term.value, startsAt, place);
      return {
        id: deadline.id,
        action: deadline.action,
        party: deadline.party,
        start,
        term,
        startsAt,
        dueAt: due,
      };
    });
}

function applies({ channel, broken }: Deadline, request: DeadlineRequest): boolean {
  if (channel !== null && channel !== request.channel) return false;
  if (broken === null) return true;
  return request.brokenPavements.some(
    ({ place, pavement }) => place === broken.place && broken.pavements.includes(pavement),
  );
}

function settledStart(start: TermStart, service: Service, request: DeadlineRequest): DeadlineStart {
  if (start !== 'INSPECTION_OR_REQUEST') return start;
  const inspected = requiresInspection(service, {
    on: dateOf(request.requestedAt),
    daysCut: request.daysCut,
  });
  return inspected ? 'INSPECTION_APPROVED' : 'REQUEST';
}

function startOf(start: DeadlineStart, { requestedAt, events, accepted = true }: DeadlineRequest) {
  const starts = {
    REQUEST: accepted ? requestedAt : null,
    INSPECTION_REQUEST: events.inspectionRequestedAt,
    INSPECTION_APPROVED: events.inspectionApprovedAt,
    WORK_ORDER: startOfDay(events.workOrderOn),
    PAVEMENT_BROKEN: startOfDay(events.pavementBrokenOn),
  } satisfies Record<DeadlineStart, CivilDateTime | null>;
  return starts[start];
}

function startOfDay(date: ServiceEvents['workOrderOn']): CivilDateTime | null {
  return date && atTime(date, '00:00');
}
