import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { database } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { sumCents } from '@/lib/kernel/money';
import { type ComputedDeadline, pendingDebts, provisionAt, type Service } from '@/lib/service-tariff';
import { findOpenDebts } from '@/lib/service-tariff/use-cases';
import { type Course, courseOf } from '../course';
import { runningDeadlines } from '../course-deadlines';
import { type CourseStep, courseSteps } from '../course-steps';
import type { Asker, ServiceRequest } from '../service-request';
import type { RequestTerms } from '../terms';
import type { RequestSpecification } from '../utility-terms';
import { placeOf } from './catalogue';
import { findServiceChoices, type TermsRefused } from './service-terms';

/** A request of the tariff where it stands: its kept terms, its steps and the deadlines it still has. */
export interface RequestCourse {
  readonly terms: RequestTerms;
  readonly course: Course;
  readonly steps: readonly CourseStep[];
  readonly deadlines: readonly ComputedDeadline[];
}

/** The course of a request that its maker reads; null where the tariff is silent. */
export async function findRequestCourse(
  { premisesId }: AccountScope,
  request: ServiceRequest,
): Promise<RequestCourse | null> {
  const { terms, events } = request;
  if (!terms) return null;
  const place = await placeOf(database(), { premisesId, place: '' });
  return {
    terms,
    course: courseOf(terms, events),
    steps: courseSteps(terms, request),
    deadlines: request.status === 'CLOSED' ? [] : runningDeadlines({ terms, events, place }),
  };
}

/** A service of the tariff among those on offer: what its form asks follows from it. `cutOn` is on file, else null. */
interface ChosenService {
  readonly service: Service;
  readonly cutOn: CivilDate | null;
}

/** What may be asked for, which is chosen, and what stands in the way of whoever asks. */
export interface RequestChoices {
  readonly services: readonly Service[];
  readonly chosen: ChosenService | null;
  readonly refusal: TermsRefused | null;
}

/** The services a specification may be asked for as, and the chosen one: the only one, or that of `code`. */
export async function findRequestChoices(
  asker: Asker,
  specification: RequestSpecification,
  { code, asOf }: { readonly code: string | null; readonly asOf: CivilDate },
): Promise<RequestChoices> {
  if (specification.services.length === 0) return { services: [], chosen: null, refusal: null };
  const found = await findServiceChoices(database(), asker, { specification, requestedOn: asOf });
  const { services, cutOn } = found;
  if (services.length === 0) return { services, chosen: null, refusal: { code: 'WATER_NOT_CUT' } };
  const service = services.length === 1 ? services[0] : services.find((one) => one.code === code);
  const refusal = await findDebtsInTheWay(asker, services, asOf);
  return { services, chosen: service ? { service, cutOn } : null, refusal };
}

/**
 * What the asker has to settle at the premises before a specification opens to them; null where nothing is in the way, or
 * nobody entered.
 */
async function findDebtsInTheWay(
  asker: Asker,
  services: readonly Service[],
  asOf: CivilDate,
): Promise<TermsRefused | null> {
  const settles = services.some(({ preconditions }) =>
    preconditions.some((one) => provisionAt(one, asOf).value.check === 'DEBTS_SETTLED'),
  );
  if (!settles || asker.kind === 'PUBLIC') return null;
  const found = await findOpenDebts(asker.scope, asOf);
  if (!found.ok) return found.error;
  const debts = pendingDebts(found.value, asOf);
  const total = sumCents(debts.map(({ amount }) => amount));
  return debts.length > 0 ? { code: 'DEBTS_TO_SETTLE', debts, total } : null;
}
