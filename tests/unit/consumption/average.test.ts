import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AveragedMonth, averageConsumption } from '@/lib/consumption';
import { addMonthsTo, yearMonth } from '@/lib/kernel/year-month';
import type { ReadingKind } from '@/lib/readings';
import { profiles } from '../../support/utilities';
import { manualReadings } from './manual-readings';

const terms = profiles.deso.consumption.entries[0]?.value.average;
if (!terms) throw new Error('DESO has no rule of averages');
const rule = { terms, minimum: 10 };
const march = yearMonth('2019-03');

/** Months before 03/2019, the latest first. */
function past(volumes: readonly number[], kind: ReadingKind = 'MEASURED'): AveragedMonth[] {
  return volumes.map((volume, index) => ({
    referenceMonth: addMonthsTo(march, -1 - index),
    measured: volume,
    billed: volume,
    kind,
  }));
}

describe("the manual's averages of 464726.2", () => {
  // The three latest: every month of their window is printed in the manual.
  it.each(manualReadings.slice(0, 3).map((month) => [month.referenceMonth, month.average] as const))(
    'are of the six measured months before: %s is %i m³',
    (month, average) => {
      expect(averageConsumption(manualReadings, month, rule)).toBe(average);
    },
  );

  it('would be 9 m³ in 02/2019 if the month without a meter counted as nothing', () => {
    const counted = manualReadings.map((month) => ({ ...month, kind: 'MEASURED' as const }));
    expect(averageConsumption(counted, yearMonth('2019-02'), rule)).toBe(9);
  });
});

describe('the average of a month', () => {
  it('drops what is left of the division', () => {
    expect(averageConsumption(past([10, 10, 10, 10, 10, 15]), march, rule)).toBe(10);
    expect(averageConsumption(past([10, 10, 10, 10, 10, 16]), march, rule)).toBe(11);
  });

  it.each([
    ['five months are what there is', [12, 12, 12, 12, 12], 12],
    ['six fill the window', [12, 12, 12, 12, 12, 18], 13],
    ['the seventh is too old', [12, 12, 12, 12, 12, 18, 600], 13],
  ])('takes at most six months: %s', (_case, volumes, expected) => {
    expect(averageConsumption(past(volumes), march, rule)).toBe(expected);
  });

  it.each([
    [11, 20],
    [12, 20],
    [13, 10],
  ])('goes back twelve months: one %i months ago gives %i m³', (monthsAgo, expected) => {
    const month = { measured: 20, billed: 20, kind: 'MEASURED' as const };
    const history = [{ ...month, referenceMonth: addMonthsTo(march, -monthsAgo) }];
    expect(averageConsumption(history, march, rule)).toBe(expected);
  });

  it.each(['AVERAGED', 'MINIMUM', 'NOT_MEASURED'] as const)('does not count a month that is %s', (kind) => {
    expect(averageConsumption(past([90, 90], kind), march, rule)).toBe(10);
  });

  it('is the minimum where there is no history', () => {
    expect(averageConsumption([], march, { terms, minimum: 260 })).toBe(260);
  });

  it('takes no account of the month itself nor of later ones', () => {
    const later = { referenceMonth: march, measured: 99, billed: 99, kind: 'MEASURED' as const };
    expect(averageConsumption([later, ...past([10])], march, rule)).toBe(10);
  });

  it('lies between the least and the most of its months, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 1, maxLength: 6 }), (volumes) => {
        const average = averageConsumption(past(volumes), march, rule);
        expect(average).toBeGreaterThanOrEqual(Math.min(...volumes));
        expect(average).toBeLessThanOrEqual(Math.max(...volumes));
        expect(averageConsumption(past(volumes).toReversed(), march, rule)).toBe(average);
      }),
    );
  });
});
