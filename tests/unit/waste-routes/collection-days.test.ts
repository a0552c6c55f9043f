import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import type { WasteCollection } from '@/lib/waste-routes';
import { collectionDays, comingDays, lastKnownDay, nextCollection } from '@/lib/waste-routes';
import { calendar } from './calendar-of-tests';

const household: WasteCollection = {
  kind: 'HOUSEHOLD',
  weekdays: [1, 3, 5],
  from: '07:00',
  to: '11:00',
  runsOnHolidays: false,
};
const next = (asOf: string, collection = household) => nextCollection(collection, calendar, civilDate(asOf));

describe('the next collection', () => {
  it.each([
    ['on its own day: the lorry may still come', '2019-04-22', '2019-04-22'],
    ['the day after one', '2019-04-23', '2019-04-24'],
    ['from a Saturday', '2019-04-27', '2019-04-29'],
    ['the day before a holiday', '2019-04-30', '2019-05-03'],
    ['on a holiday', '2019-05-01', '2019-05-03'],
    ['the day after a holiday', '2019-05-02', '2019-05-03'],
  ])('%s', (_case, asOf, expected) => expect(next(asOf)).toBe(expected));

  it('runs on the holiday where the route says so', () => {
    expect(next('2019-04-30', { ...household, runsOnHolidays: true })).toBe('2019-05-01');
  });

  it('runs on an optional day off, which is no holiday by law', () => {
    expect(next('2019-06-20', { ...household, weekdays: [4] })).toBe('2019-06-20');
  });

  it('is not guessed for a year whose holidays nobody gave', () => {
    expect(next('2020-12-31')).toBeNull();
    expect(next('2020-12-30')).toBe('2020-12-30');
    expect(next('2021-01-01')).toBeNull();
  });
});

describe('how far ahead collections are told', () => {
  it.each([
    ['2019-04-22', '2020-04-20'],
    ['2020-01-01', '2020-12-30'],
    ['2020-01-02', '2020-12-31'],
    ['2020-01-03', '2020-12-31'],
    ['2021-01-01', '2020-12-31'],
  ])('from %s to %s', (asOf, last) => expect(lastKnownDay(calendar, civilDate(asOf))).toBe(last));
});

it('a day that a holiday takes away is told with the holiday', () => {
  const span = { from: civilDate('2019-04-29'), until: civilDate('2019-05-03') };
  expect(collectionDays(household, calendar, span)).toEqual([
    { date: '2019-04-29', holiday: null, runs: true },
    { date: '2019-05-01', holiday: expect.objectContaining({ name: 'Dia do Trabalho' }), runs: false },
    { date: '2019-05-03', holiday: null, runs: true },
  ]);
});

it('a span that runs backwards has no days', () => {
  const span = { from: civilDate('2019-05-03'), until: civilDate('2019-05-01') };
  expect(collectionDays(household, calendar, span)).toEqual([]);
});

it('the days of all kinds of waste come in the order of day and hour', () => {
  const recyclable: WasteCollection = {
    ...household,
    kind: 'RECYCLABLE',
    weekdays: [3],
    from: '06:00',
    to: '08:00',
  };
  const route = { code: 'x', neighbourhood: 'X', streets: [], collections: [household, recyclable] };
  const days = comingDays(route, calendar, { asOf: civilDate('2019-04-22'), weeks: 1 });
  expect(days.map(({ date, collection }) => `${date} ${collection.kind}`)).toEqual([
    '2019-04-22 HOUSEHOLD',
    '2019-04-24 RECYCLABLE',
    '2019-04-24 HOUSEHOLD',
    '2019-04-26 HOUSEHOLD',
  ]);
});
