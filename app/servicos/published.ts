import type { RequestCatalogue } from '@/lib/requests';
import { catalogueOf, latestEntry, type ServiceCatalogue } from '@/lib/service-tariff';
import { currentUtility } from '@/lib/utility/current';

/** The services as pages made at build time show them: no clock is asked, and each price says from when it holds. */
export function publishedCatalogue(): ServiceCatalogue {
  return catalogueOf(latestEntry(currentUtility().serviceTariff));
}

/** What may be asked for, likewise. */
export function publishedRequests(): RequestCatalogue {
  return latestEntry(currentUtility().requests).value;
}
