import 'server-only';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { currentUtility } from '@/lib/utility/current';
import { catalogueOf, emptyCatalogue } from '../catalogue-of';
import { tariffTerms } from '../folder';
import type { ServiceCatalogue } from '../service';

/** The services this utility offers on a day. */
export function serviceCatalogue(asOf: CivilDate): ServiceCatalogue {
  const terms = tariffTerms(currentUtility().id);
  return terms ? catalogueOf(ruleAt(terms, asOf)) : emptyCatalogue;
}
