import 'server-only';
import { findBusinessCalendar } from '@/lib/calendar/use-cases';
import type { Transaction } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import type { Place } from '@/lib/service-tariff';
import { serviceCatalogue } from '@/lib/service-tariff/use-cases';
import type { RequestCatalogue, RequestSpecification } from '@/lib/utility';
import { currentUtility } from '@/lib/utility/current';
import { expectedOn, pricedBy } from '../catalogue';

export interface SpecificationNotFound {
  readonly code: 'SPECIFICATION_NOT_FOUND';
}

/** What may be asked for on a day. */
export function requestCatalogue(asOf: CivilDate): RequestCatalogue {
  return pricedBy(ruleAt(currentUtility().requests, asOf).value, serviceCatalogue(asOf).services);
}

/** Whose clock and whose holidays count. */
export async function utilityPlace(db: Transaction): Promise<Place> {
  const { timeZone, holidayPlaces } = currentUtility();
  return { timeZone, calendar: await findBusinessCalendar(db, holidayPlaces) };
}

/** By when a request made today is expected to be done. */
export async function expectedDate(
  db: Transaction,
  { deadline }: Pick<RequestSpecification, 'deadline'>,
  requestedOn: CivilDate,
): Promise<CivilDate> {
  const calendar = await findBusinessCalendar(db, currentUtility().holidayPlaces);
  return expectedOn(deadline, requestedOn, calendar);
}
