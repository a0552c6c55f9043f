import { describe, expect, it, test } from 'vitest';
import { formatAmount } from '@/lib/format';
import { citedSentences, type Provision } from '@/lib/service-tariff';
import { saegCatalogue, saegTariff } from './questions';

const { services } = saegCatalogue;
const sentences = saegTariff.text.flatMap(({ paragraphs }) =>
  paragraphs.flatMap((paragraph) => paragraph.sentences),
);
const prices = services.flatMap((service) => service.prices);
const deadlines = services.flatMap((service) => service.deadlines);
const inspections = services.flatMap(({ inspection }) => inspection ?? []);

const units = { HOUR: 'horas', CALENDAR_DAY: 'dias', MONTH: 'meses' } as const;

function wordsOf(provision: Provision<unknown>): string {
  return citedSentences(provision, saegTariff.text)
    .map(({ text }) => text)
    .join(' ');
}

/** The amounts a text prints, as they stand: '24,78'. */
function amountsIn(text: string): readonly string[] {
  return text.match(/\d+,\d{2}/g) ?? [];
}

/** The terms a text prints: '24 horas', '7 dias', '6 meses'. */
function termsIn(text: string): readonly string[] {
  const printed = text.matchAll(/(\d+)(?: \([^)]*\))? (horas|dias|meses)/g);
  return [...printed].map(([, count, unit]) => `${Number(count)} ${unit}`);
}

describe('a figure of the catalogue is printed in the very sentences it cites', () => {
  test.each(prices)('$id', (price) => {
    for (const { value } of price.rule.entries) {
      const printed = wordsOf(price);
      if (value.kind === 'AMOUNT') expect(amountsIn(printed)).toEqual([formatAmount(value.amount)]);
      if (value.kind === 'QUOTATION') expect(printed).toContain('Orçamento');
      if (value.kind !== 'AMOUNT') expect(amountsIn(printed)).toEqual([]);
    }
  });

  test.each(deadlines)('$id', (deadline) => {
    for (const { value } of deadline.rule.entries)
      expect(termsIn(wordsOf(deadline))).toContain(`${value.count} ${units[value.unit]}`);
  });

  test.each(inspections)('$id', (inspection) => {
    for (const { value } of inspection.rule.entries)
      if (value.fromDaysCut !== null)
        expect(termsIn(wordsOf(inspection))).toContain(`${value.fromDaysCut} dias`);
  });
});

describe('a figure of the text', () => {
  it('that is an amount is a price of the catalogue', () => {
    const known = prices.flatMap(({ rule }) =>
      rule.entries.flatMap(({ value }) => (value.kind === 'AMOUNT' ? [formatAmount(value.amount)] : [])),
    );
    const printed = sentences.flatMap(({ text }) => amountsIn(text));
    expect(printed).toHaveLength(13);
    expect(printed.filter((amount) => !known.includes(amount))).toEqual([]);
  });

  it('that is a term is one of the rules that cite its sentence', () => {
    const ofRules = [...deadlines, ...inspections].flatMap((provision) =>
      provision.rule.entries.flatMap(({ value }) =>
        provision.sentences.map((id) =>
          'count' in value
            ? `${id}: ${value.count} ${units[value.unit]}`
            : `${id}: ${value.fromDaysCut} dias`,
        ),
      ),
    );
    const printed = sentences.flatMap(({ id, text }) => termsIn(text).map((term) => `${id}: ${term}`));
    expect(printed.length).toBeGreaterThan(15);
    // The twelve months in which agreements are counted are no deadline: the installment terms hold them.
    expect(printed.filter((term) => !ofRules.includes(term))).toEqual(['parcelamento.caput.1: 12 meses']);
  });
});

it('the percentages of the text are those of the installment terms and of rain water in the sewer', () => {
  const printed = sentences.flatMap(({ id, text }) =>
    (text.match(/\d+%/g) ?? []).map((part) => `${id}: ${part}`),
  );
  expect(printed).toEqual(['parcelamento.caput.2: 30%', 'parcelamento.1.1: 30%', 'esgoto.XVI.2: 100%']);
});
