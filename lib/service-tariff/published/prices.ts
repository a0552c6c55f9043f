import type { PriceItem, Service, ServiceGroup } from '../service';
import type { Price, PriceUnit } from '../terms';
import { groupLabels, unitPriceInWords, unpricedInWords } from '../words';

/** What the service itself costs; where all its prices hang on something, all of them. */
export function ownPrices({ prices }: Service): readonly PriceItem[] {
  const own = prices.filter(({ role }) => role === 'SERVICE');
  return own.length > 0 ? own : prices;
}

/** What may be charged on top: the pavement that was broken, a further inspection. */
export function pricesOnTop(service: Service): readonly PriceItem[] {
  const own = ownPrices(service);
  return service.prices.filter((price) => !own.includes(price));
}

/** 'R$ 24,78', 'R$ 97,00 por m²', or what stands in the place of an amount. */
export function priceInWords(price: Price, unit: PriceUnit): string {
  if (price.kind === 'AMOUNT') return unitPriceInWords({ unitPrice: price.amount, unit });
  return unpricedInWords({ reason: price.kind });
}

/** Services that belong together, under the name customers read. */
export interface GroupedServices {
  readonly group: ServiceGroup;
  readonly label: string;
  readonly services: readonly Service[];
}

/** The services by group, in the order people look for them; no group is empty. */
export function groupServices(services: readonly Service[]): readonly GroupedServices[] {
  return (Object.keys(groupLabels) as ServiceGroup[])
    .map((group) => ({
      group,
      label: groupLabels[group],
      services: services.filter((service) => service.group === group),
    }))
    .filter((found) => found.services.length > 0);
}
