import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { err, ok, type Result } from '@/lib/kernel/result';
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
import { expectedDate, utilityPlace } from './catalogue';
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
  if (order.specification.services.length === 0) return ok(await plainOpening(db, order));
  const answered = await serviceTerms(db, asker, order);
  if (!answered.ok) return answered;
  const terms = { ...answered.value, documentsAtCounter: order.documentsAtCounter ?? false };
  const papers = papersRefusal(terms, order.files ?? []);
  return papers ? err(papers) : ok(await openingBy(db, terms, order));
}

/** The days and terms of a request if it were sent now, whatever its papers. */
export async function foresee(db: Transaction, asker: Asker, order: TermsOrder) {
  const plain = await plainOpening(db, order);
  const { expectedOn } = plain;
  if (order.specification.services.length === 0) return { expectedOn, terms: null, lapsesOn: null };
  const terms = await serviceTerms(db, asker, order);
  if (!terms.ok) return { expectedOn, terms, lapsesOn: null };
  const opening = await openingBy(db, terms.value, order);
  return { expectedOn: opening.expectedOn, terms, lapsesOn: opening.lapsesOn };
}

async function plainOpening(db: Transaction, { specification, requestedOn }: TermsOrder): Promise<Opening> {
  const expectedOn = await expectedDate(db, specification, requestedOn);
  const opened: RequestEvent = { kind: 'OPENED', on: requestedOn, time: null, note: '' };
  return { terms: null, events: [opened], expectedOn, lapsesOn: null };
}

async function openingBy(db: Transaction, terms: RequestTerms, order: TermsOrder): Promise<Opening> {
  const { specification, requestedOn, time = null } = order;
  const events = openingKinds(terms).map((kind) => ({ kind, on: requestedOn, time, note: '' }));
  const running: RunningTerms = { terms, events, place: await utilityPlace(db) };
  const own = await expectedDate(db, specification, requestedOn);
  return { terms, events, expectedOn: expectedByTerms(running, own), lapsesOn: lapsesOn(running) };
}

/** An inspection that the customer does not ask for by himself is asked for with the request. */
function openingKinds(terms: RequestTerms): readonly RequestEventKind[] {
  if (needsWrittenRequest(terms.answer)) return ['OPENED', 'AUTHORITY_ASKED'];
  const asked = terms.answer.inspectionRequired && !customerAsksInspection(terms);
  return asked ? ['OPENED', 'INSPECTION_ASKED'] : ['OPENED'];
}
