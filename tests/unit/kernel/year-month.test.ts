import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import {
  addMonthsTo,
  compactYearMonth,
  isYearMonth,
  lastDayOf,
  monthsBetween,
  yearMonth,
  yearMonthOf,
} from '@/lib/kernel/year-month';

describe('a month', () => {
  test.each(['2018-07', '0001-01', '9999-12'])('%s exists', (text) => {
    expect(isYearMonth(text)).toBe(true);
    expect(yearMonth(text)).toBe(text);
  });

  test.each(['2018-00', '2018-13', '0000-12', '2018-7', '07/2018', '201807', '2018-07-01', '', '٢٠١٨-٠٧'])(
    '%j is none',
    (text) => {
      expect(isYearMonth(text)).toBe(false);
      expect(() => yearMonth(text)).toThrow(RangeError);
    },
  );

  it('is the one a day lies in', () => {
    expect(yearMonthOf(civilDate('2018-07-31'))).toBe('2018-07');
  });

  it('is written without dash where codes and tables key it', () => {
    expect(compactYearMonth(yearMonth('2018-07'))).toBe('201807');
  });

  test.each([
    ['2019-02', '2019-02-28'],
    ['2020-02', '2020-02-29'],
    ['2018-12', '2018-12-31'],
    ['1994-12', '1994-12-31'],
  ])('%s ends on %s', (month, expected) => {
    expect(lastDayOf(yearMonth(month))).toBe(expected);
  });
});

describe('counting months', () => {
  test.each([
    ['2018-10', -1, '2018-09'],
    ['2018-12', 1, '2019-01'],
    ['2019-01', -1, '2018-12'],
    ['2018-08', 8, '2019-04'],
    ['2018-08', 0, '2018-08'],
  ])('%s and %i is %s', (month, months, expected) => {
    expect(addMonthsTo(yearMonth(month), months)).toBe(expected);
    expect(monthsBetween(yearMonth(month), yearMonth(expected))).toBe(months);
  });

  it('there and back is the same month', () => {
    const months = fc
      .tuple(fc.integer({ min: 1000, max: 3000 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => yearMonth(`${year}-${String(month).padStart(2, '0')}`));
    fc.assert(
      fc.property(months, fc.integer({ min: -5000, max: 5000 }), (month, count) => {
        expect(monthsBetween(month, addMonthsTo(month, count))).toBe(count);
        expect(addMonthsTo(addMonthsTo(month, count), -count)).toBe(month);
      }),
    );
  });
});
