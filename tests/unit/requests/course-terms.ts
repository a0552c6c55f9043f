import { businessCalendar } from '@/lib/kernel/business-days';
import { civilDate } from '@/lib/kernel/civil-date';
import { atTime } from '@/lib/kernel/civil-date-time';
import { ruleAt } from '@/lib/kernel/dated-rule';
import type { RequestEventKind, RequestTerms } from '@/lib/requests';
import {
  answerOf,
  catalogueOf,
  noEvents,
  provisionAt,
  type QuoteQuestion,
  quote,
} from '@/lib/service-tariff';
import { holidays } from '@/prisma/reference/holidays';
import { termsOf as tariffTermsOf } from '../service-tariff/questions';

export const place = {
  timeZone: 'America/Maceio',
  calendar: businessCalendar(holidays.filter((one) => one.place === '')),
};
export const catalogueOn = (day: string) => catalogueOf(ruleAt(tariffTermsOf('deso'), civilDate(day)));

export function termsOf(
  service: string,
  told: Partial<QuoteQuestion> = {},
  day = '2019-04-22',
): RequestTerms {
  const question: QuoteQuestion = {
    ...{ service, channel: 'INTERNET', diameterMm: null, adjustment: null, brokenPavements: [] },
    ...{ daysCut: null, furtherInspections: 0, installments: null, reagreement: 0, events: noEvents },
    requestedAt: atTime(civilDate(day), '10:00'),
    ...told,
  };
  const answered = quote(catalogueOn(day), question, { place, debts: [], feeWaiver: null });
  if (!answered.ok) throw new Error(JSON.stringify(answered.error));
  const steps = answered.value.service.steps.map((step) => provisionAt(step, civilDate(day)));
  return { answer: answerOf(answered.value), steps, borrowed: null, documentsAtCounter: false };
}

export const sewer = termsOf('ligacao-de-esgoto', { diameterMm: 100 });
export const larger = termsOf('ligacao-de-esgoto', { diameterMm: 150 });
export const seal = termsOf('lacre-violado');

export type Happened = readonly [kind: RequestEventKind, on: string, time?: string];
export const happened = (...steps: readonly Happened[]) =>
  steps.map(([kind, on, time = null]) => ({ kind, on: civilDate(on), time, note: '' }));
export const opened = ['OPENED', '2019-04-22', '10:00'] as const;
