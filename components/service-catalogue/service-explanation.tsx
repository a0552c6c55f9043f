import type { Service } from '@/lib/service-tariff';
import { PriceHistory } from './price-history';
import { ServiceAsking } from './service-asking';
import { ServiceDeadlines } from './service-deadlines';
import { ServiceDocuments } from './service-documents';
import { ServicePrices } from './service-prices';
import { ServiceConditions, ServiceDuties } from './service-rules';
import { ServiceSteps } from './service-steps';

/** A service in plain words, in the order people ask: how much, how long, who, with what, how. */
export function ServiceExplanation({
  service,
  phones,
}: {
  service: Service;
  phones: Readonly<Record<string, string>>;
}) {
  return (
    <>
      <ServicePrices service={service} />
      <ServiceDeadlines service={service} />
      <ServiceAsking service={service} phones={phones} />
      <ServiceDocuments service={service} />
      <ServiceConditions service={service} />
      <ServiceSteps service={service} />
      <ServiceDuties service={service} />
      <PriceHistory service={service} />
    </>
  );
}
