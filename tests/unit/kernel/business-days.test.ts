import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addBusinessDays,
  businessCalendar,
  countBusinessDays,
  holidayAfterLastBusinessDay,
  holidayOn,
  isBusinessDay,
  isEveOfHoliday,
  knowsYearOf,
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

const carnivalOf2019 = businessCalendar([
  { ...holiday('2019-03-04', 'Carnaval'), optional: true },
  { ...holiday('2019-03-05', 'Carnaval'), optional: true },
  holiday('2019-05-01', 'Dia do Trabalho'),
  holiday('2020-01-01', 'Confraternização Universal'),
]);

describe('an optional day off', () => {
  it('is no business day and no holiday', () => {
    expect(isBusinessDay(carnivalOf2019, civilDate('2019-03-04'))).toBe(false);
    expect(holidayOn(carnivalOf2019, civilDate('2019-03-04'))).toBeNull();
    expect(holidayOn(carnivalOf2019, civilDate('2019-05-01'))?.name).toBe('Dia do Trabalho');
  });

  it('gives way to a holiday by law on the same day', () => {
    const calendar = businessCalendar([
      { ...holiday('2019-06-20', 'Corpus Christi'), optional: true },
      holiday('2019-06-20', 'Feriado municipal'),
    ]);
    expect(holidayOn(calendar, civilDate('2019-06-20'))?.name).toBe('Feriado municipal');
  });
});

describe('the eve of a holiday', () => {
  test.each([
    ['2019-03-01', false, 'before the weekend of Carnival'],
    ['2019-03-03', false, 'before Carnival, which is no holiday'],
    ['2019-04-29', false, 'two days before'],
    ['2019-04-30', true, 'the day before'],
    ['2019-05-01', false, 'the day itself'],
    ['2019-12-31', true, 'before the new year'],
  ])('%s: %s, %s', (date, expected) => {
    expect(isEveOfHoliday(carnivalOf2019, civilDate(date))).toBe(expected);
  });
});

describe('the last business day before a holiday', () => {
  const weekend = businessCalendar([
    holiday('2019-09-07', 'Independência do Brasil'),
    { ...holiday('2019-09-09', 'Ponto facultativo'), optional: true },
    holiday('2019-09-10', 'Feriado municipal'),
  ]);
  test.each([
    ['2019-09-05', undefined, 'a Thursday, with Friday between'],
    ['2019-09-06', 'Independência do Brasil', 'the Friday'],
    ['2019-09-07', undefined, 'no business day itself'],
    ['2019-09-09', undefined, 'nor on an optional day off'],
    ['2019-09-10', undefined, 'the holiday'],
  ])('%s: %s, %s', (date, expected, _case) => {
    expect(holidayAfterLastBusinessDay(weekend, civilDate(date))?.name).toBe(expected);
  });

  it('looks past days off to a holiday behind them', () => {
    const calendar = businessCalendar([
      { ...holiday('2019-09-09', 'Ponto facultativo'), optional: true },
      holiday('2019-09-10', 'Feriado municipal'),
    ]);
    expect(holidayAfterLastBusinessDay(calendar, civilDate('2019-09-06'))?.name).toBe('Feriado municipal');
  });
});

test.each([
  ['2018-12-31', false],
  ['2019-01-01', true],
  ['2020-12-31', true],
  ['2021-01-01', false],
])('whether the year of %s is known: %s', (date, expected) => {
  expect(knowsYearOf(carnivalOf2019, civilDate(date))).toBe(expected);
});
