import { describe, expect, it, test } from 'vitest';
import { findService, ownPrices, periodsOf, scriptText, serviceStructuredData } from '@/lib/service-tariff';
import { profiles } from '../../../support/utilities';
import { saegCatalogue } from '../questions';

describe('a service as search engines read it', () => {
  it('says what it is, who renders it, where, and at what price from when', () => {
    const seal = findService(saegCatalogue, 'lacre-violado');
    expect(seal && serviceStructuredData(seal, profiles.saeg)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'GovernmentService',
      name: 'Lacre rompido',
      url: '/servicos/lacre-violado',
      areaServed: { '@type': 'City', name: 'Guaratinguetá' },
      provider: { '@type': 'GovernmentOrganization', alternateName: 'SAEG' },
      offers: [
        {
          '@type': 'Offer',
          price: '24.78',
          priceCurrency: 'BRL',
          validFrom: '2017-12-01',
          priceSpecification: { '@type': 'UnitPriceSpecification', price: '24.78', unitCode: 'C62' },
        },
      ],
    });
  });

  it('prices pavement by the square metre', () => {
    const repaving = findService(saegCatalogue, 'repavimentacao');
    const { offers } = repaving ? serviceStructuredData(repaving, profiles.saeg) : { offers: [] };
    expect(offers.map(({ price, priceSpecification }) => [price, priceSpecification.unitCode])).toEqual([
      ['97.00', 'MTK'],
      ['55.20', 'MTK'],
      ['67.90', 'MTK'],
      ['93.80', 'MTK'],
    ]);
  });

  test.each(saegCatalogue.services)('offers of $code only what has an amount', (service) => {
    const amounts = ownPrices(service)
      .flatMap(periodsOf)
      .filter(({ value }) => value.kind === 'AMOUNT');
    expect(serviceStructuredData(service, profiles.deso).offers).toHaveLength(amounts.length);
  });
});

describe('data in a script', () => {
  it('cannot end the script, and reads back as it was', () => {
    const value = { text: '</script><script>alert(1)</script><!--' };
    expect(scriptText(value)).not.toContain('<');
    expect(JSON.parse(scriptText(value))).toEqual(value);
  });
});
