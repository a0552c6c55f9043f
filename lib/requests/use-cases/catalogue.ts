import 'server-only';
import { findBusinessCalendar } from '@/lib/calendar/use-cases';
import type { Transaction } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { type Place, type ToldSpecification, toldSpecification } from '@/lib/service-tariff';
import { serviceCatalogue } from '@/lib/service-tariff/use-cases';
import { currentUtility } from '@/lib/utility/current';
import { expectedOn, pricedBy } from '../catalogue';
import type { RequestCatalogue, RequestSpecification } from '../utility-terms';

export interface SpecificationNotFound {
  readonly code: 'SPECIFICATION_NOT_FOUND';
}

/** What may be asked for on a day. */
export function requestCatalogue(asOf: CivilDate): RequestCatalogue {
  return pricedBy(ruleAt(currentUtility().requests, asOf).value, serviceCatalogue(asOf).services);
}

/** What is told of a request on a day before anybody makes it. */
export function tellSpecification(specification: RequestSpecification, asOf: CivilDate): ToldSpecification {
  return toldSpecification(specification, serviceCatalogue(asOf).services, asOf);
}

/** Whose clock and whose holidays count. */
export async function utilityPlace(db: Transaction): Promise<Place> {
  const { timeZone, holidayPlaces } = currentUtility();
  return { timeZone, calendar: await findBusinessCalendar(db, holidayPlaces) };
}

/** By when a request made on a day is expected to be done; null where nobody set a term. */
export async function expectedDate(
  db: Transaction,
  { deadline }: Pick<RequestSpecification, 'deadline'>,
  requestedOn: CivilDate,
): Promise<CivilDate | null> {
  const calendar = await findBusinessCalendar(db, currentUtility().holidayPlaces);
  return expectedOn(deadline, requestedOn, calendar);
}
