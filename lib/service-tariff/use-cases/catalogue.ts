import 'server-only';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { currentUtility } from '@/lib/utility/current';
import { catalogueOf } from '../catalogue-of';
import type { ServiceCatalogue } from '../service';

/** The services this utility offers on a day. */
export function serviceCatalogue(asOf: CivilDate): ServiceCatalogue {
  return catalogueOf(ruleAt(currentUtility().serviceTariff, asOf));
}
