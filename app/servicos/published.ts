import { catalogueOf, emptyCatalogue, latestEntry, type ServiceCatalogue } from '@/lib/service-tariff';
import { tariffTerms } from '@/lib/service-tariff/folder';
import type { RequestCatalogue } from '@/lib/utility';
import { currentUtility } from '@/lib/utility/current';

/** The services as pages made at build time show them: no clock is asked, and each price says from when it holds. */
export function publishedCatalogue(): ServiceCatalogue {
  const terms = tariffTerms(currentUtility().id);
  return terms ? catalogueOf(latestEntry(terms)) : emptyCatalogue;
}

/** What may be asked for, likewise. */
export function publishedRequests(): RequestCatalogue {
  return latestEntry(currentUtility().requests).value;
}
