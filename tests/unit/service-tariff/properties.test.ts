import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate } from '@/lib/kernel/civil-date';
import { atTime, dateOf } from '@/lib/kernel/civil-date-time';
import { sumCents } from '@/lib/kernel/money';
import { decimalFromRatio, ratio } from '@/lib/kernel/ratio';
import { dueAt, noEvents, pavementPlaces, pavements, type Term } from '@/lib/service-tariff';
import { guaratingueta, quoted, saegCatalogue } from './questions';

const hundredths = fc.integer({ min: 1, max: 100_000 });
const square = (count: number) => decimalFromRatio(ratio(count, 100), 2, 'half-up');
const brokenPavement = fc.record({
  place: fc.constantFrom(...pavementPlaces),
  pavement: fc.constantFrom(...pavements),
  areaM2: hundredths.map(square),
});
const twoDigits = (value: number) => String(value).padStart(2, '0');
const moments = fc
  .record({ days: fc.integer({ min: 0, max: 3_500 }), minute: fc.integer({ min: 0, max: 1_439 }) })
  .map(({ days, minute }) =>
    atTime(
      addDays(civilDate('2018-01-01'), days),
      `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`,
    ),
  );
const terms: readonly Term[] = saegCatalogue.services.flatMap(({ deadlines }) =>
  deadlines.flatMap(({ rule }) => rule.entries.map(({ value }) => value)),
);

describe('a price', () => {
  it('is never less for a larger area', () => {
    const priced = fc.constantFrom(...pavements.slice(0, 4));
    fc.assert(
      fc.property(hundredths, hundredths, priced, (one, other, pavement) => {
        const costOf = (count: number) =>
          quoted('repavimentacao', {
            brokenPavements: [{ place: 'STREET', pavement, areaM2: square(count) }],
          }).pricedTotal;
        const [small, large] = one < other ? [one, other] : [other, one];
        expect(costOf(large)).toBeGreaterThanOrEqual(costOf(small));
      }),
    );
  });

  it('is the sum of its lines, and a total only where nothing is left unpriced', () => {
    const pieces = fc.array(brokenPavement, { maxLength: 10 });
    fc.assert(
      fc.property(pieces, fc.integer({ min: 0, max: 20 }), (brokenPavements, furtherInspections) => {
        const answer = quoted('ligacao-de-esgoto', { diameterMm: 100, brokenPavements, furtherInspections });
        expect(answer.pricedTotal).toBe(sumCents(answer.lines.map(({ amount }) => amount)));
        expect(answer.total).toBe(answer.unpriced.length === 0 ? answer.pricedTotal : null);
        const charges = 1 + brokenPavements.length + (furtherInspections > 0 ? 1 : 0);
        expect(answer.lines.length + answer.unpriced.length).toBe(charges);
      }),
    );
  });
});

describe('a deadline', () => {
  it('never falls before its start', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...terms), (start, term) => {
        expect(dueAt(term, start, guaratingueta) > start).toBe(true);
      }),
    );
  });

  it('never falls earlier for a later start of the same term', () => {
    fc.assert(
      fc.property(
        moments,
        moments,
        fc.constantFrom(...terms.filter(({ unit }) => unit !== 'HOUR')),
        (a, b, term) => {
          const [first, second] = a < b ? [a, b] : [b, a];
          expect(dueAt(term, first, guaratingueta) <= dueAt(term, second, guaratingueta)).toBe(true);
        },
      ),
    );
  });

  it('in days falls on the same day under any time zone', () => {
    const zones = fc.constantFrom('UTC', 'America/Sao_Paulo', 'Pacific/Kiritimati', 'America/Maceio');
    const inDays = fc.constantFrom(...terms.filter(({ unit }) => unit !== 'HOUR'));
    fc.assert(
      fc.property(moments, inDays, zones, (start, term, timeZone) => {
        expect(dueAt(term, start, { ...guaratingueta, timeZone })).toBe(dueAt(term, start, guaratingueta));
      }),
    );
  });

  it('in hours falls at the same time of day where the clock never changes', () => {
    const inHours = fc.constantFrom(...terms.filter(({ unit }) => unit === 'HOUR'));
    fc.assert(
      fc.property(moments, inHours, (start, term) => {
        const end = dueAt(term, start, { ...guaratingueta, timeZone: 'America/Maceio' });
        const days = term.count / 24;
        expect([dateOf(end), end.slice(11)]).toEqual([addDays(dateOf(start), days), start.slice(11)]);
      }),
    );
  });

  it('of a quote agrees with itself: none without its start, none with it missing', () => {
    fc.assert(
      fc.property(moments, fc.boolean(), (requestedAt, approved) => {
        const events = { ...noEvents, inspectionApprovedAt: approved ? requestedAt : null };
        const { deadlines } = quoted('ligacao-de-esgoto', { at: requestedAt, diameterMm: 100, events });
        for (const { startsAt, dueAt: due } of deadlines) expect(due === null).toBe(startsAt === null);
      }),
    );
  });
});
