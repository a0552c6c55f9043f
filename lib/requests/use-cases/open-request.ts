import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { Place } from '@/lib/service-tariff';
import { expectedOn } from '../catalogue';
import { expectedByTerms, lapsesOn, type RunningTerms } from '../course-deadlines';
import type { Opening } from '../repository/requests';
import type { Asker, Attachment, RequestEvent, RequestEventKind } from '../service-request';
import {
  customerAsksInspection,
  needsWrittenRequest,
  type PapersRefusal,
  papersRefusal,
  type RequestTerms,
} from '../terms';
import { askedAt, placeOf } from './catalogue';
import { serviceTerms, type TermsOrder, type TermsRefused } from './service-terms';

export type OpeningRefusal = TermsRefused | PapersRefusal;

/** What a request made now begins with. One of the tariff needs its answers, its papers and, for a reconnection, no debt. */
export async function openRequest(
  db: Transaction,
  asker: Asker,
  order: TermsOrder & {
    readonly documentsAtCounter?: boolean;
    readonly files?: readonly Pick<Attachment, 'document'>[];
  },
): Promise<Result<Opening, OpeningRefusal>> {
  if (order.specification.services.length === 0)
    return ok(plainOpening(order, await placeOf(db, askedAt(asker, order.details))));
  const answered = await serviceTerms(db, asker, order);
  if (!answered.ok) return answered;
  const place = await placeOf(db, askedAt(asker, order.details));
  const terms = { ...answered.value, documentsAtCounter: order.documentsAtCounter ?? false };
  const papers = papersRefusal(terms, order.files ?? []);
  return papers ? err(papers) : ok(openingBy(terms, order, place));
}

/** The days and terms of a request if it were sent now, whatever its papers. */
export async function foresee(db: Transaction, asker: Asker, order: TermsOrder) {
  const place = await placeOf(db, askedAt(asker, order.details));
  const { expectedOn } = plainOpening(order, place);
  if (order.specification.services.length === 0) return { expectedOn, terms: null, lapsesOn: null };
  const terms = await serviceTerms(db, asker, order);
  if (!terms.ok) return { expectedOn, terms, lapsesOn: null };
  const opening = openingBy(terms.value, order, place);
  return { expectedOn: opening.expectedOn, terms, lapsesOn: opening.lapsesOn };
}

function plainOpening({ specification, requestedOn }: TermsOrder, { calendar }: Place): Opening {
  const opened: RequestEvent = { kind: 'OPENED', on: requestedOn, time: null, note: '' };
  const expected = expectedOn(specification.deadline, requestedOn, calendar);
  return { terms: null, events: [opened], expectedOn: expected, lapsesOn: null };
}

function openingBy(terms: RequestTerms, order: TermsOrder, place: Place): Opening {
  const { specification, requestedOn, time = null } = order;
  const events = openingKinds(terms).map((kind) => ({ kind, on: requestedOn, time, note: '' }));
  const running: RunningTerms = { terms, events, place };
  const own = expectedOn(specification.deadline, requestedOn, place.calendar);
  return { terms, events, expectedOn: expectedByTerms(running, own), lapsesOn: lapsesOn(running) };
}

/** An inspection that the customer does not ask for by himself is asked for with the request. */
function openingKinds(terms: RequestTerms): readonly RequestEventKind[] {
  if (needsWrittenRequest(terms.answer)) return ['OPENED', 'AUTHORITY_ASKED'];
  const asked = terms.answer.inspectionRequired && !customerAsksInspection(terms);
  return asked ? ['OPENED', 'INSPECTION_ASKED'] : ['OPENED'];
}
