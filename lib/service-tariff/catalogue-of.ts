import type { CivilDate } from '@/lib/kernel/civil-date';
import type { DatedEntry } from '@/lib/kernel/dated-rule';
import type { Service, ServiceCatalogue } from './service';
import type { TariffTerms } from './tariff';

/** What a utility offers that publishes no tariff, its own or another's. */
export const emptyCatalogue: ServiceCatalogue = { borrowed: null, services: [] };

/**
 * The services by the utility's own terms. A borrowed catalogue leaves out what the utility settles itself, and the lender's
 * telephone numbers.
 */
export function catalogueOf({
  value: { tariff, omits, note },
  from,
  source,
}: DatedEntry<TariffTerms>): ServiceCatalogue {
  const services = tariff.services.filter(({ code }) => !omits.includes(code));
  if (note === null) return { borrowed: null, services };
  const borrowed = { id: 'tabela-de-servicos.origem', value: note, from, source };
  return { borrowed, services: services.map(withoutPhones) };
}

/** The service of a code as it stands in an address; null when there is none. */
export function findService(catalogue: ServiceCatalogue, code: string): Service | null {
  return catalogue.services.find((service) => service.code === code) ?? null;
}

/** The first day the service's prices and terms are known for. */
export function coveredFrom({ prices }: Service): CivilDate {
  const own = prices.filter(({ role }) => role !== 'PAVEMENT');
  const days = (own.length > 0 ? own : prices).flatMap(({ rule }) => rule.entries.slice(0, 1));
  return days.map(({ from }) => from).reduce((latest, from) => (from > latest ? from : latest));
}

function withoutPhones(service: Service): Service {
  const channels = service.channels.filter(({ rule }) =>
    rule.entries.every(({ value }) => value.channel !== 'PHONE'),
  );
  return { ...service, channels };
}
