import { addBusinessDays, type BusinessCalendar } from '@/lib/kernel/business-days';
import { addDays, type CivilDate } from '@/lib/kernel/civil-date';
import type { Service } from '@/lib/service-tariff';
import type { Asker } from './service-request';
import type { RequestCatalogue, RequestDeadline, RequestSpecification, RequestType } from './utility-terms';

export interface CataloguedSpecification {
  readonly type: RequestType;
  readonly specification: RequestSpecification;
}

/** The specification of this code that the asker may ask for; null when there is none. */
export function findSpecification(
  catalogue: RequestCatalogue,
  code: string,
  asker: Asker['kind'],
): CataloguedSpecification | null {
  for (const type of catalogue) {
    const specification = type.specifications.find((one) => one.code === code);
    if (specification) return asker === 'PUBLIC' && !specification.open ? null : { type, specification };
  }
  return null;
}

/**
 * The catalogue with only those services that the utility's tariff has. A request that may be none of them is one of which the
 * tariff is silent: it is taken without prices or terms.
 */
export function pricedBy(
  catalogue: RequestCatalogue,
  services: readonly Pick<Service, 'code' | 'deadlines'>[],
): RequestCatalogue {
  const codes = new Set(services.map(({ code }) => code));
  const terms = new Set(services.flatMap(({ deadlines }) => deadlines.map(({ id }) => id)));
  return catalogue.map((type) => ({
    ...type,
    specifications: type.specifications.map((one) => ({
      ...one,
      services: one.services.filter((code) => codes.has(code)),
      repavingTerms: one.repavingTerms.filter((id) => terms.has(id)),
    })),
  }));
}

/** What may be asked for without a matrícula. */
export function openSpecifications(catalogue: RequestCatalogue): readonly RequestSpecification[] {
  return catalogue.flatMap((type) => type.specifications.filter(({ open }) => open !== null));
}

/**
 * By when a request made on a day is expected to be done: so many calendar or business days after it; null where nobody set a
 * term. Source: GSAN, data prevista.
 */
export function expectedOn(
  deadline: RequestDeadline | null,
  requestedOn: CivilDate,
  calendar: BusinessCalendar,
): CivilDate | null {
  if (!deadline) return null;
  return deadline.unit === 'BUSINESS_DAY'
    ? addBusinessDays(calendar, requestedOn, deadline.count)
    : addDays(requestedOn, deadline.count);
}
