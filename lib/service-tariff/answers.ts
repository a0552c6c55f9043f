import { dateOf } from '@/lib/kernel/civil-date-time';
import { provisionAt } from './apply';
import { parseArea } from './area';
import { coveredFrom } from './catalogue-of';
import type { QuoteQuestion, QuoteRefusal } from './quote';
import type { QuestionField, Service } from './service';
import type { Channel, DiameterRange } from './terms';

/** The most that a question may say: beyond it somebody mistyped, or has to come and talk. */
export const questionLimits = {
  areaM2: 1_000,
  pavements: 10,
  daysCut: 36_500,
  furtherInspections: 20,
} as const;

/** All that is wrong with a question about a service; none when it can be answered. */
export function answerRefusals(service: Service, question: QuoteQuestion): readonly QuoteRefusal[] {
  const on = dateOf(question.requestedAt);
  const first = coveredFrom(service);
  if (on < first) return [{ code: 'SERVICE_NOT_COVERED', service: service.code, on, coveredFrom: first }];
  return [
    ...channelRefusals(service, question),
    ...missing(service, question),
    ...diameterRefusals(service, question),
    ...pavementRefusals(service, question),
    ...countRefusals(service, question),
    ...eventRefusals(question),
  ];
}

/** The channels the service may be asked for by on the day of the question. */
export function channelsOffered(
  service: Service,
  { requestedAt }: Pick<QuoteQuestion, 'requestedAt'>,
): readonly Channel[] {
  return service.channels.map((channel) => provisionAt(channel, dateOf(requestedAt)).value.channel);
}

/** The diameters the service has a price for, exact or not. */
export function diametersOffered({ prices }: Service): readonly DiameterRange[] {
  return prices.flatMap(({ diameter }) => (diameter ? [diameter] : []));
}

/** Whether a diameter lies in a range, both ends included. */
export function isWithin(diameterMm: number, { from, to }: DiameterRange): boolean {
  return Number.isInteger(diameterMm) && diameterMm >= from && (to === null || diameterMm <= to);
}

function channelRefusals(service: Service, question: QuoteQuestion): readonly QuoteRefusal[] {
  const offered = channelsOffered(service, question);
  if (offered.includes(question.channel)) return [];
  return [{ code: 'CHANNEL_NOT_OFFERED', channel: question.channel, offered }];
}

function missing({ needs }: Service, question: QuoteQuestion): readonly QuoteRefusal[] {
  const given: Partial<Record<QuestionField, boolean>> = {
    DIAMETER: question.diameterMm !== null,
    PAVEMENT: question.brokenPavements.length > 0,
    DAYS_CUT: question.daysCut !== null,
  };
  return needs.filter((field) => !given[field]).map((field) => ({ code: 'ANSWER_MISSING', field }));
}

function diameterRefusals(service: Service, { diameterMm }: QuoteQuestion): readonly QuoteRefusal[] {
  if (!service.asks.includes('DIAMETER') || diameterMm === null) return [];
  const offered = diametersOffered(service);
  if (offered.some((range) => isWithin(diameterMm, range))) return [];
  return [{ code: 'DIAMETER_NOT_OFFERED', diameterMm, offered }];
}

function pavementRefusals({ asks }: Service, { brokenPavements }: QuoteQuestion): readonly QuoteRefusal[] {
  if (!asks.includes('PAVEMENT')) return [];
  const { pavements: atMost, areaM2: maxM2 } = questionLimits;
  const count = brokenPavements.length;
  if (count > atMost) return [{ code: 'TOO_MANY_PAVEMENTS', count, atMost }];
  return brokenPavements.flatMap(({ areaM2 }, index): readonly QuoteRefusal[] =>
    parseArea(areaM2, maxM2) ? [] : [{ code: 'AREA_INVALID', index, areaM2, maxM2 }],
  );
}

function countRefusals({ asks, competences }: Service, question: QuoteQuestion): readonly QuoteRefusal[] {
  const { daysCut, furtherInspections: count, installments, reagreement } = question;
  const { daysCut: mostDays, furtherInspections: mostInspections } = questionLimits;
  const levels = competences.flatMap(({ rule }) =>
    rule.entries.map(({ value }) => value.upToInstallments ?? 0),
  );
  const mostInstallments = levels.reduce((most, level) => (level > most ? level : most), 0);
  const agreement = asks.includes('AGREEMENT');
  return [
    ...(asks.includes('DAYS_CUT') && daysCut !== null && !isCount(daysCut, mostDays)
      ? [{ code: 'DAYS_CUT_INVALID', daysCut, atMost: mostDays } as const]
      : []),
    ...(asks.includes('FURTHER_INSPECTIONS') && !isCount(count, mostInspections)
      ? [{ code: 'FURTHER_INSPECTIONS_INVALID', count, atMost: mostInspections } as const]
      : []),
    ...(agreement && installments !== null && (installments < 1 || !isCount(installments, mostInstallments))
      ? [{ code: 'INSTALLMENTS_INVALID', installments, atMost: mostInstallments } as const]
      : []),
    ...(agreement && !isCount(reagreement, mostReagreements)
      ? [{ code: 'REAGREEMENT_INVALID', reagreement } as const]
      : []),
  ];
}

/** Enough to ask, and to be told that the text allows fewer. */
const mostReagreements = 99;

function eventRefusals({ requestedAt, events }: QuoteQuestion): readonly QuoteRefusal[] {
  const day = dateOf(requestedAt);
  const before = {
    inspectionRequestedAt: isBefore(events.inspectionRequestedAt, requestedAt),
    inspectionApprovedAt: isBefore(events.inspectionApprovedAt, requestedAt),
    workOrderOn: isBefore(events.workOrderOn, day),
    pavementBrokenOn: isBefore(events.pavementBrokenOn, day),
  };
  const names = Object.keys(before) as (keyof typeof before)[];
  return names.filter((event) => before[event]).map((event) => ({ code: 'EVENT_BEFORE_REQUEST', event }));
}

function isBefore(event: string | null, request: string): boolean {
  return event !== null && event < request;
}

function isCount(value: number, atMost: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= atMost;
}
