import 'server-only';
import { findPremisesTown } from '@/lib/accounts/use-cases';
import { askedTown, findTownCalendar } from '@/lib/calendar/use-cases';
import type { Transaction } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { type Place, type ToldSpecification, toldSpecification } from '@/lib/service-tariff';
import { serviceCatalogue } from '@/lib/service-tariff/use-cases';
import { currentUtility } from '@/lib/utility/current';
import { pricedBy } from '../catalogue';
import { placeParts } from '../place';
import type { Asker, RequestDetails } from '../service-request';
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

/** Where something is asked for: at premises, or else at a place as it was told, which may name no town. */
export interface AskedAt {
  readonly premisesId: string | null;
  readonly place: string;
}

/** Where somebody asks for something. */
export function askedAt(asker: Asker, details?: Pick<RequestDetails, 'place'>): AskedAt {
  return {
    premisesId: asker.kind === 'ACCOUNT' ? asker.scope.premisesId : null,
    place: details?.place ?? '',
  };
}

/** Whose clock counts, and the holidays of the town where it is asked for. */
export async function placeOf(db: Transaction, { premisesId, place }: AskedAt): Promise<Place> {
  const town = premisesId
    ? await findPremisesTown({ premisesId }, db)
    : askedTown(placeParts(place).city || null);
  return { timeZone: currentUtility().timeZone, calendar: (await findTownCalendar(db, town)).calendar };
}
