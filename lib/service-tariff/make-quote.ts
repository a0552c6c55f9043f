import { knowsYearOf } from '@/lib/kernel/business-days';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { dateOf } from '@/lib/kernel/civil-date-time';
import { type Cents, sumCents } from '@/lib/kernel/money';
import { err, ok, type Result } from '@/lib/kernel/result';
import { answerRefusals } from './answers';
import { provisionAt } from './apply';
import { findService } from './catalogue-of';
import { needsCalendar } from './deadline';
import { requiresInspection } from './inspection';
import { checkPreconditions } from './preconditions';
import { chargesOnTop, priceCharges, waivedFee } from './pricing';
import type { Applied } from './provision';
import type { AskedDocument, Quote, QuoteFacts, QuoteQuestion, QuoteRefusal } from './quote';
import type { Service, ServiceCatalogue } from './service';
import { deadlinesOf } from './service-deadlines';
import type { Competence } from './terms';

/**
 * What a service costs, demands and how long it takes, by the rules of the day of the request. All that is wrong with the
 * question is told at once; a day that no entry covers is refused, never guessed.
 */
export function quote(
  catalogue: ServiceCatalogue,
  question: QuoteQuestion,
  facts: QuoteFacts,
): Result<Quote, readonly QuoteRefusal[]> {
  const service = findService(catalogue, question.service);
  if (!service) return err([{ code: 'SERVICE_UNKNOWN', service: question.service }]);
  const refusals = answerRefusals(service, question);
  if (refusals.length > 0) return err(refusals);
  const answer = quoteOf(service, question, facts);
  const unknown = dayOutsideCalendar(answer, facts);
  return unknown ? err([{ code: 'CALENDAR_NOT_COVERED', on: unknown }]) : ok(answer);
}

/** The first day that was found by working days in a year whose holidays nobody gave. */
function dayOutsideCalendar({ deadlines }: Quote, { place: { calendar } }: QuoteFacts): CivilDate | null {
  const found = deadlines.flatMap(({ term, dueAt }) =>
    dueAt && needsCalendar(term.value) ? [dateOf(dueAt)] : [],
  );
  return found.find((day) => !knowsYearOf(calendar, day)) ?? null;
}

function quoteOf(service: Service, question: QuoteQuestion, facts: QuoteFacts): Quote {
  const on = dateOf(question.requestedAt);
  const preconditions = checkPreconditions({ service, question, facts });
  const mayBeAsked = preconditions.every(({ outcome }) => outcome !== 'NOT_MET');
  return {
    service,
    question,
    ...priced(service, question, facts),
    onTop: chargesOnTop(service, question),
    requesters: service.requesters.map((requester) => provisionAt(requester, on)),
    documents: documentsAsked(service, question),
    preconditions,
    mayBeAsked,
    inspectionRequired: requiresInspection(service, { on, daysCut: question.daysCut }),
    deadlines: deadlinesOf(service, { ...question, accepted: mayBeAsked }, facts.place),
    competence: competenceFor(service, question),
    clauses: service.clauses.map((clause) => provisionAt(clause, on)),
  };
}

function priced(service: Service, question: QuoteQuestion, { feeWaiver }: QuoteFacts) {
  const { lines: charged, unpriced } = priceCharges(service, question);
  const lines = [...charged, ...waivedFee(service, charged, feeWaiver)];
  const pricedTotal: Cents = sumCents(lines.map(({ amount }) => amount));
  return { lines, unpriced, pricedTotal, total: unpriced.length > 0 ? null : pricedTotal };
}

/** The documents of the day, each with its reason; those that a law waives stand among them, and say so. */
function documentsAsked({ documents }: Service, { requestedAt }: QuoteQuestion): readonly AskedDocument[] {
  return documents.map((document) => ({
    ...provisionAt(document, dateOf(requestedAt)),
    title: document.title,
    whose: document.whose,
  }));
}

/** Who decides: the level for the diameter, or the least level that may grant so many installments; null where nobody is named. */
function competenceFor(
  service: Service,
  { requestedAt, ...asked }: QuoteQuestion,
): Applied<Competence> | null {
  const levels = service.competences.map((competence) => provisionAt(competence, dateOf(requestedAt)));
  return levels.find(({ value }) => decides(value, asked)) ?? null;
}

function decides(
  { aboveDiameterMm, upToInstallments }: Competence,
  { diameterMm, installments }: Pick<QuoteQuestion, 'diameterMm' | 'installments'>,
): boolean {
  if (aboveDiameterMm !== null) return diameterMm !== null && diameterMm > aboveDiameterMm;
  return upToInstallments !== null && installments !== null && installments <= upToInstallments;
}
