import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  civilDateFromDatabase,
  databaseDate,
  dayOfMonth,
  dayOfWeek,
  daysBetween,
  isCivilDate,
  monthlySeries,
  todayIn,
} from '@/lib/kernel/civil-date';
import { fixedClock } from '@/lib/kernel/clock';

const firstDay = Date.UTC(1600, 0, 1) / 86_400_000;
const lastDay = Date.UTC(2400, 11, 31) / 86_400_000;
const dates = fc
  .integer({ min: firstDay, max: lastDay })
  .map((day) => civilDate(new Date(day * 86_400_000).toISOString().slice(0, 10)));

describe('a civil date', () => {
  test.each([
    '2019-04-22',
    '2020-02-29',
    '2000-02-29',
    '0001-01-01',
    '9999-12-31',
    '1994-12-31',
    '2018-11-04',
  ])('%s exists', (text) => {
    expect(isCivilDate(text)).toBe(true);
    expect(civilDate(text)).toBe(text);
  });

  test.each([
    '2019-02-29',
    '1900-02-29',
    '2019-04-31',
    '2019-13-01',
    '2019-00-10',
    '2019-01-00',
    '2019-01-32',
    '0000-01-01',
    '2019-4-2',
    '22/04/2019',
    '2019-04-22T00:00:00Z',
    '2019-04-22 ',
    '+2019-04-22',
    '٢٠١٩-٠٤-٢٢',
    '',
  ])('%j is none', (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(() => civilDate(text)).toThrow(RangeError);
  });

  it('is ordered as text', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
      }),
    );
  });
});

describe('days', () => {
  test.each<[string, number, string]>([
    ['2019-04-22', 7, '2019-04-29'],
    ['2019-12-31', 1, '2020-01-01'],
    ['2020-03-01', -1, '2020-02-29'],
    ['1994-12-30', 1, '1994-12-31'],
    ['2018-11-03', 1, '2018-11-04'],
    ['2019-02-16', 1, '2019-02-17'],
    ['0001-01-01', 0, '0001-01-01'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(civilDate(date), days)).toBe(expected);
    expect(daysBetween(civilDate(date), civilDate(expected))).toBe(days);
  });

  it('added and taken back lead to the same day, one week later to the same day of the week', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(dayOfWeek(addDays(date, 7))).toBe(dayOfWeek(date));
      }),
    );
  });

  it('refuses half a day, and a day after the year 9999 or before the year 1', () => {
    expect(() => addDays(civilDate('2019-04-22'), 0.5)).toThrow(RangeError);
    expect(() => addDays(civilDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(civilDate('0001-01-01'), -1)).toThrow(RangeError);
  });

  test.each([
    ['2019-04-21', 0],
    ['2019-04-22', 1],
    ['2019-04-27', 6],
    ['1994-12-31', 6],
    ['2000-02-29', 2],
  ])('%s is day %i of the week, Sunday being 0', (date, expected) => {
    expect(dayOfWeek(civilDate(date))).toBe(expected);
  });

  it('counts the day of the month from 1', () => {
    expect(dayOfMonth(civilDate('2019-04-01'))).toBe(1);
    expect(dayOfMonth(civilDate('2019-01-31'))).toBe(31);
  });
});

describe('months', () => {
  test.each<[string, number, string]>([
    ['2019-01-31', 1, '2019-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2019-03-31', -1, '2019-02-28'],
    ['2019-11-30', 3, '2020-02-29'],
    ['2019-12-15', 1, '2020-01-15'],
    ['2020-02-29', 12, '2021-02-28'],
    ['1994-11-30', 1, '1994-12-30'],
    ['1994-11-30', 0, '1994-11-30'],
  ])('%s and %i months is %s: the end of a shorter month holds', (date, months, expected) => {
    expect(addMonths(civilDate(date), months)).toBe(expected);
  });

  it('keep the day, or end the month', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const later = addMonths(date, months);
        const endsMonth = dayOfMonth(addDays(later, 1)) === 1;
        expect(dayOfMonth(later) === dayOfMonth(date) || endsMonth).toBe(true);
        expect(dayOfMonth(later)).toBeLessThanOrEqual(dayOfMonth(date));
      }),
    );
  });

  it('are each counted from the first in a series, so that the 31st comes back', () => {
    expect(monthlySeries(civilDate('2019-01-31'), 4)).toEqual([
      '2019-01-31',
      '2019-02-28',
      '2019-03-31',
      '2019-04-30',
    ]);
    expect(monthlySeries(civilDate('2019-01-31'), 0)).toEqual([]);
    expect(() => monthlySeries(civilDate('2019-01-31'), -1)).toThrow(RangeError);
    expect(() => monthlySeries(civilDate('2019-01-31'), 1.5)).toThrow(RangeError);
  });
});

describe('today', () => {
  test.each<[string, string, string]>([
    ['2019-04-22T02:59:59Z', 'America/Sao_Paulo', '2019-04-21'],
    ['2019-04-22T03:00:00Z', 'America/Sao_Paulo', '2019-04-22'],
    ['2019-04-22T12:00:00-03:00', 'America/Maceio', '2019-04-22'],
    ['2018-11-04T02:59:59Z', 'America/Sao_Paulo', '2018-11-03'],
    ['2018-11-04T03:00:00Z', 'America/Sao_Paulo', '2018-11-04'],
    ['2018-11-05T01:59:59Z', 'America/Sao_Paulo', '2018-11-04'],
    ['2018-11-05T02:00:00Z', 'America/Sao_Paulo', '2018-11-05'],
    ['2018-11-05T02:00:00Z', 'America/Maceio', '2018-11-04'],
    ['2019-02-17T01:59:59Z', 'America/Sao_Paulo', '2019-02-16'],
    ['2019-02-17T02:59:59Z', 'America/Sao_Paulo', '2019-02-16'],
    ['2019-02-17T03:00:00Z', 'America/Sao_Paulo', '2019-02-17'],
    ['2019-11-04T02:59:59Z', 'America/Sao_Paulo', '2019-11-03'],
    ['2019-11-04T03:00:00Z', 'America/Sao_Paulo', '2019-11-04'],
    ['2019-12-31T10:00:00Z', 'Pacific/Kiritimati', '2020-01-01'],
  ])('at %s in %s is %s, also around the summer time there was until 2019', (instant, zone, expected) => {
    expect(todayIn(zone, fixedClock(instant))).toBe(expected);
  });

  it('is not known in a zone that is none', () => {
    expect(() => todayIn('America/Atlantis', fixedClock('2019-04-22T12:00:00Z'))).toThrow(RangeError);
  });
});

describe('the database', () => {
  it('holds a day as midnight UTC, and gives the same day back', () => {
    expect(databaseDate('2019-04-22' as CivilDate).toISOString()).toBe('2019-04-22T00:00:00.000Z');
    fc.assert(
      fc.property(dates, (date) => {
        expect(civilDateFromDatabase(databaseDate(date))).toBe(date);
      }),
    );
  });

  it('refuses an instant for a day', () => {
    expect(() => civilDateFromDatabase(new Date('2019-04-22T03:00:00Z'))).toThrow(RangeError);
    expect(() => civilDateFromDatabase(new Date(Number.NaN))).toThrow(RangeError);
  });
});
