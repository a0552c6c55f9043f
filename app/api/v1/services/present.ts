import {
  type Deadline,
  type Price,
  type PriceItem,
  type Provision,
  periodsOf,
  type Service,
  type ServiceCatalogue,
} from '@/lib/service-tariff';
import type { ServiceAnswer, ServiceOutline, ServicesAnswer } from './schema';

/** The services as programs read them, with the whole history of each price and term. */
export function presentServices({ services, borrowed }: ServiceCatalogue): ServicesAnswer {
  return { borrowed: borrowed?.value ?? null, services: services.map(presentOutline) };
}

/** All that is known of a service, as programs read it. */
export function presentService(service: Service): ServiceAnswer {
  const { originalText: text, documents } = service;
  return {
    ...presentOutline(service),
    requesters: service.requesters.map(presentRule),
    channels: service.channels.map(presentRule),
    documents: documents.map(({ title, whose, ...rule }) => ({ title, whose, ...presentRule(rule) })),
    preconditions: service.preconditions.map(presentRule),
    steps: service.steps.map(presentRule),
    competences: service.competences.map(presentRule),
    clauses: service.clauses.map(presentRule),
    originalText: {
      title: text.title,
      updated: text.updated,
      paragraphs: text.paragraphs.map(({ lead, sentences }) => ({
        lead,
        text: sentences.map((sentence) => sentence.text).join(' '),
      })),
    },
    normPdfUrl: service.normPdf,
  };
}

function presentOutline({ code, title, name, group, explanation, ...rules }: Service): ServiceOutline {
  return {
    ...{ code, title, name, group, explanation },
    pageUrl: `/servicos/${code}`,
    prices: rules.prices.map(presentPrice),
    deadlines: rules.deadlines.map(presentDeadline),
  };
}

function presentPrice({ description, role, unit, diameter, pavement, id, ...rule }: PriceItem) {
  const periods = presentPeriods({ id, ...rule }, priceFields);
  return { id, description, role, unit, diameterMm: diameter, pavement, periods };
}

function priceFields(price: Price) {
  return { kind: price.kind, unitPriceCents: price.kind === 'AMOUNT' ? price.amount : null };
}

function presentDeadline({ action, party, channel, broken, ...rule }: Deadline) {
  const where = broken && { place: broken.place, pavements: [...broken.pavements] };
  return { ...presentRule(rule), action, party, channel, broken: where };
}

function presentRule<T extends object>(rule: Provision<T>) {
  return { id: rule.id, periods: presentPeriods(rule, (value) => value) };
}

function presentPeriods<T, Fields extends object>(rule: Provision<T>, fieldsOf: (value: T) => Fields) {
  return periodsOf(rule).map(({ from, until, value, source: { act, item = null, note = null } }) => ({
    ...{ inForceFrom: from, inForceUntil: until, source: { act, item, note } },
    ...fieldsOf(value),
  }));
}
