import { decimalFromCents } from '@/lib/kernel/money';
import type { UtilityIdentity } from '@/lib/utility';
import type { PriceItem, Service } from '../service';
import type { PriceUnit } from '../terms';
import { periodsOf } from './periods';
import { ownPrices } from './prices';

/** What kind of place a utility serves, as schema.org calls it. */
const placeTypes = { CITY: 'City', STATE: 'State' } as const;

/** UN/CEFACT codes: a square metre, and one of what is asked for. */
const unitCodes = {
  SERVICE: 'C62',
  SQUARE_METRE: 'MTK',
  INSPECTION: 'C62',
  AGREEMENT: 'C62',
} as const satisfies Record<PriceUnit, string>;

/**
 * A service as search engines read it (schema.org GovernmentService), with an offer for each amount of its history; what has
 * no published amount offers nothing. Addresses are relative: a page made at build time does not know where it stands.
 */
export function serviceStructuredData(service: Service, utility: UtilityIdentity) {
  const { code, title, name, explanation } = service;
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: title,
    alternateName: name,
    description: explanation,
    url: `/servicos/${code}`,
    serviceType: name,
    areaServed: { '@type': placeTypes[utility.servedArea.kind], name: utility.servedArea.name },
    provider: {
      '@type': 'GovernmentOrganization',
      name: utility.name,
      alternateName: utility.shortName,
      url: utility.website.url,
      telephone: utility.phones.map(({ printed }) => printed),
    },
    offers: ownPrices(service).flatMap(offersOf),
  };
}

function offersOf(item: PriceItem) {
  return periodsOf(item).flatMap(({ value, from, until }) => {
    if (value.kind !== 'AMOUNT') return [];
    const price = decimalFromCents(value.amount);
    const priceCurrency = 'BRL';
    return {
      '@type': 'Offer',
      name: item.description,
      price,
      priceCurrency,
      validFrom: from,
      ...(until && { validThrough: until }),
      priceSpecification: {
        '@type': 'UnitPriceSpecification',
        price,
        priceCurrency,
        unitCode: unitCodes[item.unit],
      },
    };
  });
}

/** A value as the text of a script of data: JSON in which nothing can end the script or begin another. */
export function scriptText(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
