import { businessCalendar } from '@/lib/kernel/business-days';
import { type CivilDate, civilDate } from '@/lib/kernel/civil-date';
import { type CivilDateTime, civilDateTime } from '@/lib/kernel/civil-date-time';
import { type DatedRule, ruleAt } from '@/lib/kernel/dated-rule';
import {
  catalogueOf,
  findService,
  noEvents,
  type Place,
  type Quote,
  type QuoteFacts,
  type QuoteQuestion,
  type QuoteRefusal,
  quote,
  type Service,
  type ServiceCode,
  type ServiceEvents,
  type Tariff,
  type TariffTerms,
} from '@/lib/service-tariff';
import { tariffTerms } from '@/lib/service-tariff/folder';

export const demonstrationDay = civilDate('2019-04-22');
export const saegCatalogue = catalogueOf(ruleAt(termsOf('saeg'), demonstrationDay));
export const desoCatalogue = catalogueOf(ruleAt(termsOf('deso'), demonstrationDay));
export const saegTariff: Tariff = ruleAt(termsOf('saeg'), demonstrationDay).value.tariff;
export const serviceCodes = saegTariff.services.map(({ code }) => code);

/** Whose tariff holds for a utility's customers, as its folder says. */
export function termsOf(utility: string): DatedRule<TariffTerms> {
  const terms = tariffTerms(utility);
  if (!terms) throw new Error(utility);
  return terms;
}

const newYears = Array.from({ length: 24 }, (_, index) => ({
  date: civilDate(`${2016 + index}-01-01`),
  name: 'Confraternização Universal',
  source: 'Lei 662/1949',
}));

/** Guaratinguetá around Easter 2019: Good Friday 19 April, Tiradentes on Sunday 21, Labour Day on Wednesday 1 May. */
export const guaratingueta: Place = {
  timeZone: 'America/Sao_Paulo',
  calendar: businessCalendar([
    ...newYears,
    { date: civilDate('2019-04-19'), name: 'Paixão de Cristo', source: 'Lei 9.093/1995, art. 2º' },
    { date: civilDate('2019-05-01'), name: 'Dia do Trabalho', source: 'Lei 662/1949' },
    { date: civilDate('2019-11-15'), name: 'Proclamação da República', source: 'Lei 662/1949' },
  ]),
};

export const strangerFacts: QuoteFacts = { place: guaratingueta, debts: null, feeWaiver: null };

/** What is asked besides the service, in plain texts. */
export interface Asked extends Partial<Omit<QuoteQuestion, 'service' | 'requestedAt' | 'events'>> {
  readonly at?: string;
  readonly events?: Partial<ServiceEvents>;
}

export function question(
  service: ServiceCode,
  { at = '2019-04-22T10:00', events, ...asked }: Asked = {},
): QuoteQuestion {
  return {
    service,
    requestedAt: civilDateTime(at),
    channel: 'COUNTER',
    diameterMm: null,
    adjustment: null,
    brokenPavements: [],
    daysCut: null,
    furtherInspections: 0,
    installments: null,
    reagreement: 0,
    ...asked,
    events: { ...noEvents, ...events },
  };
}

export function quoted(service: ServiceCode, asked: Asked = {}, facts: Partial<QuoteFacts> = {}): Quote {
  const answer = quote(saegCatalogue, question(service, asked), { ...strangerFacts, ...facts });
  if (!answer.ok) throw new Error(answer.error.map(({ code }) => code).join(', '));
  return answer.value;
}

export function refusals(service: ServiceCode, asked: Asked = {}): readonly QuoteRefusal[] {
  const answer = quote(saegCatalogue, question(service, asked), strangerFacts);
  return answer.ok ? [] : answer.error;
}

export function serviceOf(code: ServiceCode): Service {
  const service = findService(saegCatalogue, code);
  if (!service) throw new Error(code);
  return service;
}

/** When a deadline of a quote ends; undefined where the quote has no such deadline. */
export function due({ deadlines }: Quote, id: string): CivilDateTime | null | undefined {
  return deadlines.find((deadline) => deadline.id.endsWith(`.prazo.${id}`))?.dueAt;
}

export const at = civilDateTime;
export const day = (text: string): CivilDate => civilDate(text);
