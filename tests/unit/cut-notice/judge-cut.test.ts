import { describe, expect, it, test } from 'vitest';
import { type CutCase, judgeCut, type NoticeProof } from '@/lib/cut-notice';
import { civilDate } from '@/lib/kernel/civil-date';
import { aracaju } from './calendar';

const home: CutCase = { cause: 'DEFAULT', use: 'HOME', state: 'SE' };

interface Given {
  readonly cutOn: string;
  readonly time?: string;
  readonly deliveredOn?: string;
  readonly plannedOn?: string;
  readonly proof?: NoticeProof;
}

function judge({ cutOn, time, deliveredOn, plannedOn, proof = 'SIGNATURE' }: Given, cutCase = home) {
  const planned = plannedOn ? civilDate(plannedOn) : null;
  const notice = deliveredOn ? { deliveredOn: civilDate(deliveredOn), plannedOn: planned, proof } : null;
  const judged = judgeCut({ date: civilDate(cutOn), time: time ?? null, notice }, cutCase, aracaju);
  if (!judged.ok) throw new Error(judged.error.code);
  return judged.value;
}

const codes = (given: Given, cutCase = home) => judge(given, cutCase).obstacles.map(({ code }) => code);

const inAugust = { deliveredOn: '2021-07-01', plannedOn: '2021-08-02' } as const;

describe('a cut is lawful when notice, day and hour are', () => {
  test.each([
    ['the 29th day', { cutOn: '2019-05-14', deliveredOn: '2019-04-15' }, ['NOTICE_TOO_RECENT']],
    ['the 30th day', { cutOn: '2019-05-15', deliveredOn: '2019-04-15' }, []],
    ['the 31st day', { cutOn: '2019-05-16', deliveredOn: '2019-04-15' }, []],
    ['the day before the one named', { ...inAugust, cutOn: '2021-08-01' }, ['BEFORE_PLANNED_DAY', 'SUNDAY']],
    ['the day named', { ...inAugust, cutOn: '2021-08-02' }, []],
    ['a Thursday', { ...inAugust, cutOn: '2021-08-05' }, []],
    ['a Friday', { ...inAugust, cutOn: '2021-08-06' }, ['FRIDAY']],
    [
      'the eve of Independence Day',
      { ...inAugust, cutOn: '2021-09-06' },
      ['EVE_OF_HOLIDAY', 'LAST_BUSINESS_DAY_BEFORE_HOLIDAY'],
    ],
    ['Independence Day', { ...inAugust, cutOn: '2021-09-07' }, ['HOLIDAY']],
    ['the day after', { ...inAugust, cutOn: '2021-09-08' }, []],
    ['07:59', { ...inAugust, cutOn: '2021-08-05', time: '07:59' }, ['OUTSIDE_BUSINESS_HOURS']],
    ['08:00', { ...inAugust, cutOn: '2021-08-05', time: '08:00' }, []],
    ['17:59', { ...inAugust, cutOn: '2021-08-05', time: '17:59' }, []],
    ['18:00', { ...inAugust, cutOn: '2021-08-05', time: '18:00' }, ['OUTSIDE_BUSINESS_HOURS']],
    ['18:00 before the law', { cutOn: '2019-05-15', deliveredOn: '2019-04-15', time: '18:00' }, []],
    ['no day named, before the law', { cutOn: '2020-06-15', deliveredOn: '2020-05-10' }, []],
    ['no day named, on its first day', { cutOn: '2020-06-16', deliveredOn: '2020-05-10' }, ['NO_DAY_NAMED']],
    ['no day named, the day after', { cutOn: '2020-06-17', deliveredOn: '2020-05-10' }, ['NO_DAY_NAMED']],
    [
      'no day named, a Friday of the years after',
      { cutOn: '2024-02-02', deliveredOn: '2024-01-01' },
      ['NO_DAY_NAMED', 'FRIDAY'],
    ],
    ['no notice', { cutOn: '2019-05-15' }, ['NO_NOTICE']],
    [
      'a notice without proof',
      { cutOn: '2019-05-15', deliveredOn: '2019-04-15', proof: 'NONE' as const },
      ['NO_NOTICE'],
    ],
  ])('%s', (_case, given, expected) => {
    expect(codes(given)).toEqual(expected);
    expect(judge(given).lawful).toBe(expected.length === 0);
  });
});

describe('a home cut on a day banned by Sergipe owes that debt no more (Lei SE 8.632/2019, art. 2º)', () => {
  test.each([
    ['on the Thursday before the law', '2019-12-19', home, null],
    ['on the first Friday under it', '2019-12-20', home, 'art. 2º'],
    ['on the last business day before a holiday', '2019-12-24', home, 'art. 2º'],
    ['on a day that is only too early for the notice', '2019-12-23', home, null],
    ['in a shop', '2019-12-20', { ...home, use: 'OTHER' as const }, null],
    ['in another state', '2021-08-06', { ...home, state: 'SP' }, null],
    ['for refusing the meter', '2019-12-20', { ...home, cause: 'METER_REFUSED' as const }, null],
  ])('%s', (_case, cutOn, cutCase, item) => {
    const { debtReleasedBy } = judge({ cutOn, deliveredOn: '2019-12-01' }, cutCase);
    expect(debtReleasedBy?.item ?? null).toBe(item);
  });
});

it('a notice about the meter need not name the day: that law is about debt', () => {
  const given = { cutOn: '2020-06-17', deliveredOn: '2020-05-10' };
  expect(codes(given, { ...home, cause: 'METER_REFUSED' })).toEqual([]);
});

it('asks no law before there was one', () => {
  const cut = { date: civilDate('2007-02-21'), time: null, notice: null };
  expect(judgeCut(cut, home, aracaju)).toEqual({
    ok: false,
    error: { code: 'CUT_LAW_NOT_COVERED', on: '2007-02-21' },
  });
});
