import { civilDate } from '@/lib/kernel/civil-date';
import { civilDateTime } from '@/lib/kernel/civil-date-time';
import { noEvents, type QuoteQuestion } from '@/lib/service-tariff';
import { askQuote, freezeQuote, getFrozenQuote } from '@/lib/service-tariff/use-cases';
import { trace } from '../../support/persona';
import type { Meeting } from './meetings';

const asker = { scope: null, asOf: civilDate('2019-04-22') };

const repaving: QuoteQuestion = {
  service: 'repavimentacao',
  requestedAt: civilDateTime('2019-04-22T10:00'),
  channel: 'INTERNET',
  diameterMm: null,
  adjustment: null,
  brokenPavements: [],
  daysCut: null,
  furtherInspections: 0,
  installments: null,
  reagreement: 0,
  events: noEvents,
};

/** One reason among those of a refused quote, met where the rule is tested. */
const inRules: Meeting = { who: 'PROGRAM', where: 'tests/unit/service-tariff/refusals.test.ts' };

/** Who meets the refusals of quotes. */
export const quotingMeetings = {
  SERVICE_UNKNOWN: {
    who: 'PROGRAM',
    meets: () => askQuote({ ...repaving, service: 'nada' }, asker),
  },
  QUOTE_REFUSED: { who: 'VISITOR', meets: () => freezeQuote(repaving, { ...asker, trace }) },
  SERVICE_QUOTE_NOT_FOUND: { who: 'VISITOR', meets: () => getFrozenQuote('2222222222222222') },
  SERVICE_NOT_COVERED: { who: 'VISITOR', where: 'tests/unit/service-tariff/prices.test.ts' },
  CHANNEL_NOT_OFFERED: inRules,
  ANSWER_MISSING: inRules,
  DIAMETER_NOT_OFFERED: inRules,
  AREA_INVALID: inRules,
  TOO_MANY_PAVEMENTS: inRules,
  DAYS_CUT_INVALID: inRules,
  FURTHER_INSPECTIONS_INVALID: inRules,
  INSTALLMENTS_INVALID: inRules,
  REAGREEMENT_INVALID: inRules,
  EVENT_BEFORE_REQUEST: inRules,
} satisfies Record<string, Meeting>;
