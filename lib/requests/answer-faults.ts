import { businessCalendar } from '@/lib/kernel/business-days';
import {
  fieldOfRefusal,
  type QuoteQuestion,
  type QuoteRefusal,
  quote,
  type Service,
} from '@/lib/service-tariff';

/** A wrong answer: the box it is typed in, and the code of its sentence. */
export interface AnswerFault {
  readonly field: string;
  readonly code: string;
}

/**
 * What is wrong with the answers about a service, each at its box; the day and its holidays are not what was typed. `rows` are
 * the places in the form of the pavements that were asked about.
 */
export function answerFaults(
  service: Service,
  question: QuoteQuestion,
  rows: readonly number[],
): readonly AnswerFault[] {
  const place = { timeZone: 'UTC', calendar: businessCalendar([]) };
  const catalogue = { borrowed: null, services: [service] };
  const answered = quote(catalogue, question, { place, debts: null, feeWaiver: null });
  if (answered.ok) return [];
  return answered.error
    .filter(({ code }) => !ofTheDay.includes(code))
    .map((refusal) => ({ field: fieldOfRefusal(refusal, rows), code: codeOf(refusal) }));
}

const ofTheDay: readonly QuoteRefusal['code'][] = [
  'CALENDAR_NOT_COVERED',
  'SERVICE_NOT_COVERED',
  'CHANNEL_NOT_OFFERED',
];

function codeOf(refusal: QuoteRefusal): string {
  return refusal.code === 'ANSWER_MISSING' ? `${refusal.field}_MISSING` : refusal.code;
}
