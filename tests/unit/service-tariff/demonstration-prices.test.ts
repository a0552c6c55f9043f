import { describe, expect, it, test } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import { provisionAt } from '@/lib/service-tariff';
import { personas } from '@/prisma/personas';
import { saegCatalogue } from './questions';

/** What a slip or a charge to come of the demonstration is charged for, by the name it bears: a price of the tariff. */
const prices: Readonly<Record<string, string>> = {
  'RELIGAÇÃO NO CAVALETE': 'religacao-no-cavalete.preco.religacao',
  'SUBSTITUIÇÃO DE LACRE': 'lacre-violado.preco.lacre',
};

/** What the tariff has no price for: a calibration, and installments, which are amounts of their own. */
const unpriced = ['AFERIÇÃO DE HIDRÔMETRO', 'PARCELAMENTO DE DÉBITO'];

const charged = personas.flatMap(({ slips = [], charges = [] }) => [
  ...slips.map(({ description, cents, issuedOn }) => ({ description, cents, on: issuedOn })),
  ...charges.map(({ description, remainingCents, createdOn }) => ({
    description,
    cents: remainingCents,
    on: createdOn,
  })),
]);

describe('slips and charges of the demonstration (SAEG, price lists of December 2016 and 2017)', () => {
  test.each(charged.filter(({ description }) => prices[description]))(
    '$description costs what the tariff says',
    (one) => {
      const item = saegCatalogue.services
        .flatMap((service) => service.prices)
        .find(({ id }) => id === prices[one.description]);
      const price = item && provisionAt(item, civilDate(one.on)).value;
      expect(price).toEqual({ kind: 'AMOUNT', amount: one.cents });
    },
  );

  it('are each of the tariff, or of what it has no price for', () => {
    expect(
      charged.filter(({ description }) => !prices[description] && !unpriced.includes(description)),
    ).toEqual([]);
    expect(charged.map(({ description }) => description)).toEqual(
      expect.arrayContaining(Object.keys(prices)),
    );
  });
});
