import { needsCalendar, noEvents, type ServiceEvents } from '../deadline';
import type { QuoteQuestion } from '../quote';
import type { Service } from '../service';
import type { TermStart } from '../terms';

const eventOfStart: Partial<Record<TermStart, keyof ServiceEvents>> = {
  INSPECTION_REQUEST: 'inspectionRequestedAt',
  INSPECTION_APPROVED: 'inspectionApprovedAt',
  INSPECTION_OR_REQUEST: 'inspectionApprovedAt',
  WORK_ORDER: 'workOrderOn',
  PAVEMENT_BROKEN: 'pavementBrokenOn',
};

/** What may have happened that a term of the service runs from, in the order of its terms. */
export function relevantEvents(service: Service): readonly (keyof ServiceEvents)[] {
  const starts = service.deadlines.flatMap(({ rule }) => rule.entries.map(({ value }) => value.start));
  return [...new Set(starts.flatMap((start) => eventOfStart[start] ?? []))];
}

/** Whether a term of the service is counted by business days, so that the town's holidays matter. */
export function countsBusinessDays({ deadlines }: Service): boolean {
  return deadlines.some(({ rule }) => rule.entries.some(({ value }) => needsCalendar(value)));
}

/** The question without what the service does not ask for: what nobody reads is neither shown nor kept. */
export function onlyAsked(service: Service, question: QuoteQuestion): QuoteQuestion {
  const asks = (field: Service['asks'][number]) => service.asks.includes(field);
  const events = relevantEvents(service).map((event) => [event, question.events[event]]);
  return {
    service: service.code,
    requestedAt: question.requestedAt,
    channel: question.channel,
    diameterMm: asks('DIAMETER') ? question.diameterMm : null,
    adjustment: asks('ADJUSTMENT') ? question.adjustment : null,
    brokenPavements: asks('PAVEMENT') ? question.brokenPavements : [],
    daysCut: asks('DAYS_CUT') ? question.daysCut : null,
    furtherInspections: asks('FURTHER_INSPECTIONS') ? question.furtherInspections : 0,
    installments: asks('AGREEMENT') ? question.installments : null,
    reagreement: asks('AGREEMENT') ? question.reagreement : 0,
    events: { ...noEvents, ...Object.fromEntries(events) },
    ...(question.city && countsBusinessDays(service) && { city: question.city }),
  };
}
