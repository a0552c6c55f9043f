import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addBusinessDays,
  businessCalendar,
  countBusinessDays,
  isBusinessDay,
  nextBusinessDay,
} from '@/lib/kernel/business-days';
import { addDays, type CivilDate, civilDate } from '@/lib/kernel/civil-date';

const holiday = (date: string, name: string) => ({ date: civilDate(date), name, source: 'Lei 662/1949' });

const easterOf2019 = businessCalendar([
  holiday('2019-05-01', 'Dia do Trabalho'),
  holiday('2019-04-19', 'Paixão de Cristo'),
  holiday('2019-04-21', 'Tiradentes'),
]);

describe('a business day', () => {
  test.each([
    ['2019-04-18', true, 'a Thursday'],
    ['2019-04-19', false, 'Good Friday'],
    ['2019-04-20', false, 'a Saturday'],
    ['2019-04-21', false, 'a Sunday and a holiday'],
    ['2019-04-22', true, 'the Monday after'],
  ])('%s: %s, for it is %s', (date, expected) => {
    expect(isBusinessDay(easterOf2019, civilDate(date))).toBe(expected);
  });

  it('keeps the first of two holidays on one day', () => {
    const calendar = businessCalendar([
      holiday('2019-04-19', 'Paixão de Cristo'),
      holiday('2019-04-19', 'Feriado municipal'),
    ]);
    expect(calendar.holidays.get(civilDate('2019-04-19'))?.name).toBe('Paixão de Cristo');
  });
});

describe('counting from a day (inclusive) to a day (exclusive)', () => {
  test.each([
    ['2019-04-18', '2019-04-18', 0],
    ['2019-04-18', '2019-04-19', 1],
    ['2019-04-18', '2019-04-22', 1],
    ['2019-04-18', '2019-04-23', 2],
    ['2019-04-15', '2019-05-06', 13],
    ['2019-04-23', '2019-04-18', 0],
  ])('from %s to %s there are %i', (from, to, expected) => {
    const range = { fromInclusive: civilDate(from), toExclusive: civilDate(to) };
    expect(countBusinessDays(easterOf2019, range)).toBe(expected);
  });

  it('gives what counting day by day gives', () => {
    const days = fc.integer({ min: 0, max: 120 }).map((day) => addDays(civilDate('2019-03-01'), day));
    fc.assert(
      fc.property(days, days, fc.uniqueArray(days, { maxLength: 20 }), (fromInclusive, toExclusive, off) => {
        const calendar = businessCalendar(off.map((date) => holiday(date, 'Feriado')));
        let expected = 0;
        for (let day: CivilDate = fromInclusive; day < toExclusive; day = addDays(day, 1)) {
          if (isBusinessDay(calendar, day)) expected += 1;
        }
        expect(countBusinessDays(calendar, { fromInclusive, toExclusive })).toBe(expected);
      }),
    );
  });
});

describe('moving on', () => {
  it('stays on a business day, else goes to the next', () => {
    expect(nextBusinessDay(easterOf2019, civilDate('2019-04-18'))).toBe('2019-04-18');
    expect(nextBusinessDay(easterOf2019, civilDate('2019-04-19'))).toBe('2019-04-22');
  });

  test.each([
    ['2019-04-18', 0, '2019-04-18'],
    ['2019-04-19', 0, '2019-04-22'],
    ['2019-04-18', 1, '2019-04-22'],
    ['2019-04-19', 1, '2019-04-22'],
    ['2019-04-30', 2, '2019-05-03'],
  ])('%s and %i business days is %s', (date, count, expected) => {
    expect(addBusinessDays(easterOf2019, civilDate(date), count)).toBe(expected);
  });

  it('does not go backwards, nor by half', () => {
    expect(() => addBusinessDays(easterOf2019, civilDate('2019-04-18'), -1)).toThrow(RangeError);
    expect(() => addBusinessDays(easterOf2019, civilDate('2019-04-18'), 0.5)).toThrow(RangeError);
  });
});
