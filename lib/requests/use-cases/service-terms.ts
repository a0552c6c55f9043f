import 'server-only';
import { getAccount } from '@/lib/accounts/use-cases';
import { getCutNotice } from '@/lib/cut-notice/use-cases';
import type { Transaction } from '@/lib/db/client';
import type { DebtListRefusal } from '@/lib/debts';
import { type CivilDate, daysBetween } from '@/lib/kernel/civil-date';
import { atTime } from '@/lib/kernel/civil-date-time';
import { err, ok, type Result } from '@/lib/kernel/result';
import {
  answerOf,
  findService,
  noEvents,
  onlyAsked,
  provisionAt,
  type Quote,
  type QuoteFacts,
  quote,
  type Service,
} from '@/lib/service-tariff';
import { findOpenDebts, serviceCatalogue } from '@/lib/service-tariff/use-cases';
import { offeredServices } from '../offered';
import type { Asker, RequestDetails } from '../service-request';
import type { RequestTerms, ServiceAnswers, TermsRefusal } from '../terms';
import type { RequestSpecification } from '../utility-terms';
import { askedAt, placeOf } from './catalogue';

/** What is asked, and when; `time` HH:MM by the clock of the place. */
export interface TermsOrder {
  readonly specification: RequestSpecification;
  readonly answers?: ServiceAnswers | null;
  readonly requestedOn: CivilDate;
  readonly time?: string;
  readonly details?: Pick<RequestDetails, 'place'>;
}

export type TermsRefused = TermsRefusal | DebtListRefusal;

/** What is known of the premises of somebody who entered: the kinds of a service they can have, and the day of the cut, if it is on file. */
export interface ServiceChoices {
  readonly services: readonly Service[];
  readonly cutOn: CivilDate | null;
}

/** The services a specification may be asked for as: all of them without a matrícula, else those that fit the premises. */
export async function findServiceChoices(
  db: Transaction,
  asker: Asker,
  { specification, requestedOn }: Pick<TermsOrder, 'specification' | 'requestedOn'>,
): Promise<ServiceChoices> {
  const scope = asker.kind === 'ACCOUNT' ? asker.scope : null;
  const situation = scope && (await getAccount(scope, db)).premises.waterSituation;
  const notice = scope && (await getCutNotice(scope, requestedOn, db));
  const catalogue = serviceCatalogue(requestedOn);
  const known = specification.services.flatMap((code) => findService(catalogue, code) ?? []);
  return {
    services: offeredServices(known, situation),
    cutOn: notice?.ok ? (notice.value?.notice.cutOn ?? null) : null,
  };
}

/**
 * What the chosen service costs, demands and promises at this moment, by the tariff of the day. Refused: a service the premises
 * cannot have, a question without its answers, and a reconnection while the asker owes something there that is overdue; a bill
 * in a running agreement is owed by the agreement. Without a matrícula debts are left to be checked by a person.
 */
export async function serviceTerms(
  db: Transaction,
  asker: Asker,
  order: TermsOrder,
): Promise<Result<RequestTerms, TermsRefused>> {
  const { specification, requestedOn, time = '00:00' } = order;
  const { services, cutOn } = await findServiceChoices(db, asker, order);
  if (services.length === 0) return err({ code: 'WATER_NOT_CUT' });
  const answers = order.answers ?? withoutQuestions(services);
  const service = services.find(({ code }) => code === answers?.service);
  if (!service || !answers) {
    return err({ code: 'SERVICE_ANSWERS_MISSING', services: specification.services });
  }
  const facts = await factsFor(db, asker, { ...order, service });
  if (!facts.ok) return facts;
  const asked = onlyAsked(service, {
    ...unasked,
    ...answers,
    requestedAt: atTime(requestedOn, time),
    daysCut: cutOn ? daysBetween(cutOn, requestedOn) : answers.daysCut,
  });
  const catalogue = serviceCatalogue(requestedOn);
  const answered = quote(catalogue, asked, facts.value);
  if (!answered.ok) return err({ code: 'QUOTE_REFUSED', refusals: answered.error });
  const owed = debtsInTheWay(answered.value);
  return owed ? err(owed) : ok(termsOf(answered.value, catalogue.borrowed, requestedOn));
}

/** What is told of the only service there is, where it asks nothing. */
function withoutQuestions(services: readonly Service[]): ServiceAnswers | null {
  const [only] = services;
  if (!only || services.length > 1 || only.needs.length > 0) return null;
  return { service: only.code, diameterMm: null, adjustment: null, brokenPavements: [], daysCut: null };
}

const unasked = {
  channel: 'INTERNET',
  furtherInspections: 0,
  installments: null,
  reagreement: 0,
  events: noEvents,
} as const;

async function factsFor(
  db: Transaction,
  asker: Asker,
  {
    service,
    requestedOn,
    details,
  }: Pick<TermsOrder, 'requestedOn' | 'details'> & { readonly service: Service },
): Promise<Result<QuoteFacts, DebtListRefusal>> {
  const place = await placeOf(db, askedAt(asker, details));
  if (asker.kind === 'PUBLIC') return ok({ place, debts: null, feeWaiver: null });
  const settles = service.preconditions.some(
    (one) => provisionAt(one, requestedOn).value.check === 'DEBTS_SETTLED',
  );
  const debts = settles ? await findOpenDebts(asker.scope, requestedOn, db) : ok(null);
  if (!debts.ok) return debts;
  const feeWaiver = service.feeWaivable ? await findFeeWaiver(db, asker.scope, requestedOn) : null;
  return ok({ place, debts: debts.value, feeWaiver });
}

async function findFeeWaiver(
  db: Transaction,
  scope: Extract<Asker, { kind: 'ACCOUNT' }>['scope'],
  asOf: CivilDate,
): Promise<QuoteFacts['feeWaiver']> {
  const found = await getCutNotice(scope, asOf, db);
  if (!found.ok || !found.value?.notice.cutOn) return null;
  const { waived, source } = found.value.answer.judgement.fee;
  return waived && source ? { from: found.value.notice.cutOn, source } : null;
}

function debtsInTheWay({ preconditions }: Quote): TermsRefusal | null {
  for (const { reason } of preconditions) {
    if (reason.code === 'DEBTS_OPEN')
      return { code: 'DEBTS_TO_SETTLE', debts: reason.debts, total: reason.total };
  }
  return null;
}

function termsOf(answered: Quote, borrowed: RequestTerms['borrowed'], on: CivilDate): RequestTerms {
  const steps = answered.service.steps.map((step) => provisionAt(step, on));
  return { answer: answerOf(answered), steps, borrowed, documentsAtCounter: false };
}
