import { describe, expect, it } from 'vitest';
import { chooseDay, nextBill, nextDueDate } from '@/lib/due-date';
import { civilDate } from '@/lib/kernel/civil-date';
import { yearMonth } from '@/lib/kernel/year-month';

const longAgo = '2000-01-01';

function due(routeDueOn: string, day: number | null, followingMonth = false, tooSoonUntil = longAgo) {
  const bill = { routeDueOn: civilDate(routeDueOn), tooSoonUntil: civilDate(tooSoonUntil) };
  return nextDueDate(bill, day === null ? null : { day, followingMonth });
}

describe('the due date of a bill (GSAN, UC0113)', () => {
  it.each([
    ['without a chosen day it is the route’s', '2019-05-03', null, false, '2019-05-03'],
    ['a later day of the same month', '2019-05-03', 10, false, '2019-05-10'],
    ['the route’s own day', '2019-05-10', 10, false, '2019-05-10'],
    ['a day before the route’s, of the following month', '2019-05-10', 5, true, '2019-06-05'],
    ['of the following month, over the end of a year', '2019-12-20', 15, true, '2020-01-15'],
    ['a day before the route’s, without the flag, leaves the route’s', '2019-05-15', 5, false, '2019-05-15'],
  ])('%s', (_case, route, day, following, expected) => {
    expect(due(route, day, following)).toBe(expected);
  });

  it.each([
    ['the day before it is too soon', '2019-05-14', '2019-05-15'],
    ['the day it is too soon', '2019-05-15', '2019-06-15'],
    ['the day after', '2019-05-16', '2019-06-15'],
  ])('a day before the route’s without the flag: %s', (_case, tooSoonUntil, expected) => {
    expect(due('2019-05-15', 5, false, tooSoonUntil)).toBe(expected);
  });

  it.each([
    [28, '2019-02-05', '2019-02-28'],
    [29, '2019-02-05', '2019-02-28'],
    [30, '2019-02-05', '2019-02-28'],
    [31, '2019-02-05', '2019-02-28'],
    [28, '2020-02-05', '2020-02-28'],
    [29, '2020-02-05', '2020-02-29'],
    [30, '2020-02-05', '2020-02-29'],
    [30, '2019-04-05', '2019-04-30'],
    [31, '2019-04-05', '2019-04-30'],
    [30, '2019-05-05', '2019-05-30'],
    [31, '2019-05-05', '2019-05-31'],
    [30, '2019-02-28', '2019-02-28'],
  ])('day %i with a route due on %s is %s', (day, route, expected) => {
    expect(due(route, day)).toBe(expected);
  });

  it('of the following month is clamped to that month', () => {
    expect(due('2019-01-31', 30, true)).toBe('2019-02-28');
  });
});

describe('a chosen day (GSAN, UC0158)', () => {
  it.each([
    [9, 10, true],
    [10, 10, false],
    [11, 10, false],
  ])('%i with a group due on %i: following month %s', (day, groupDay, followingMonth) => {
    expect(chooseDay(day, groupDay)).toEqual({ day, followingMonth });
  });
});

describe('the next bill’s route', () => {
  const billing = { groupDay: 3, lastReference: yearMonth('2018-12'), minimumNoticeDays: 5 };

  it.each([
    ['six days ahead', '2019-04-27', '2019-05-03'],
    ['five days ahead is too soon', '2019-04-28', '2019-06-03'],
    ['four days ahead', '2019-04-29', '2019-06-03'],
  ])('%s', (_case, asOf, expected) => {
    expect(nextBill({ ...billing, asOf: civilDate(asOf) }).routeDueOn).toBe(expected);
  });

  it.each([
    ['2019-03', '2019-05-03'],
    ['2019-04', '2019-06-03'],
    [null, '2019-05-03'],
  ])('after the bill of %s is due on %s', (last, expected) => {
    const asOf = civilDate('2019-04-22');
    const lastReference = last === null ? null : yearMonth(last);
    expect(nextBill({ ...billing, lastReference, asOf }).routeDueOn).toBe(expected);
  });

  it('of a group due on the 31st is due on the last day of each month', () => {
    const asOf = civilDate('2019-02-10');
    expect(nextBill({ ...billing, groupDay: 31, asOf }).routeDueOn).toBe('2019-02-28');
  });
});
