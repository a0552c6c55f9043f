import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import {
  addHours,
  atTime,
  civilDateTime,
  dateOf,
  isCivilDateTime,
  nowIn,
  timeOf,
} from '@/lib/kernel/civil-date-time';
import { fixedClock } from '@/lib/kernel/clock';

const saoPaulo = 'America/Sao_Paulo';

describe('a minute of a day', () => {
  test.each([
    ['2019-04-22T00:00', true],
    ['2019-04-22T23:59', true],
    ['2019-04-22T24:00', false],
    ['2019-04-22T12:60', false],
    ['2019-04-31T12:00', false],
    ['2019-04-22T12:00:00', false],
    ['2019-04-22 12:00', false],
    ['x2019-04-22T12:00', false],
  ])('%s: %s', (text, expected) => {
    expect(isCivilDateTime(text)).toBe(expected);
  });

  it('comes apart into its day and its time', () => {
    const dateTime = atTime(civilDate('2019-04-22'), '07:05');
    expect([dateTime, dateOf(dateTime), timeOf(dateTime)]).toEqual([
      '2019-04-22T07:05',
      '2019-04-22',
      '07:05',
    ]);
    expect(() => atTime(civilDate('2019-04-22'), '7:05')).toThrow(RangeError);
    expect(() => civilDateTime('2019-04-22')).toThrow(RangeError);
  });
});

describe('hours run by the clock of the place', () => {
  test.each([
    ['2019-04-22T17:59', 24, '2019-04-23T17:59', 'an ordinary day'],
    ['2019-04-30T18:00', 48, '2019-05-02T18:00', 'over a holiday, which stops no clock'],
    ['2019-12-31T23:00', 2, '2020-01-01T01:00', 'over the end of a year'],
    ['2018-11-03T12:00', 24, '2018-11-04T13:00', 'the clock skips the hour from 00:00 on 04/11/2018'],
    ['2018-11-03T23:59', 1, '2018-11-04T01:59', 'the minute before it skips'],
    ['2018-11-04T01:00', 24, '2018-11-05T01:00', 'the first minute of summer time'],
    ['2018-11-04T00:30', 1, '2018-11-04T02:30', 'a time that the clock did not show counts an hour later'],
    ['2019-02-16T12:00', 24, '2019-02-17T11:00', 'the clock goes back from 00:00 on 17/02/2019'],
    ['2019-02-16T23:30', 1, '2019-02-16T23:30', 'of a time shown twice the first counts'],
    ['2019-02-16T22:59', 2, '2019-02-16T23:59', 'the hour shown twice lasts two'],
    ['2019-02-17T00:00', 24, '2019-02-18T00:00', 'the first minute after summer time'],
    ['2019-02-17T11:00', -24, '2019-02-16T12:00', 'and backwards'],
  ])('%s and %i hours are %s: %s', (from, hours, expected) => {
    expect(addHours(civilDateTime(from), hours, saoPaulo)).toBe(expected);
  });

  it('keeps the hour in Sergipe, which had no summer time then', () => {
    expect(addHours(civilDateTime('2018-11-03T12:00'), 24, 'America/Maceio')).toBe('2018-11-04T12:00');
  });

  it('takes no fraction and no unknown place', () => {
    expect(() => addHours(civilDateTime('2019-04-22T12:00'), 0.5, saoPaulo)).toThrow(RangeError);
    expect(() => addHours(civilDateTime('2019-04-22T12:00'), 1, 'America/Nowhere')).toThrow(RangeError);
  });

  it('adds up: so many hours and so many more are all of them at once', () => {
    const minute = fc
      .date({
        min: new Date('2018-01-01T00:00:00Z'),
        max: new Date('2022-01-01T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((instant) => nowIn(saoPaulo, { now: () => instant }))
      .filter((dateTime) => !dateTime.startsWith('2018-02-17T23') && !dateTime.startsWith('2019-02-16T23'));
    const hours = fc.integer({ min: 0, max: 2_000 });
    fc.assert(
      fc.property(minute, hours, (from, count) => {
        const later = addHours(from, count, saoPaulo);
        expect(later >= from).toBe(true);
        expect(addHours(addHours(from, count, 'UTC'), -count, 'UTC')).toBe(from);
        const isShownTwice = /^20(?:18-02-17|19-02-16)T23/.test(later);
        if (!isShownTwice) expect(addHours(later, -count, saoPaulo)).toBe(from);
      }),
    );
  });
});

test.each([
  ['2019-04-22T02:59:59Z', '2019-04-21T23:59'],
  ['2019-04-22T03:00:00Z', '2019-04-22T00:00'],
  ['2019-04-22T03:00:59Z', '2019-04-22T00:00'],
])('at %s it is %s in São Paulo', (instant, expected) => {
  expect(nowIn(saoPaulo, fixedClock(instant))).toBe(expected);
});
