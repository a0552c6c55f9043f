import { describe, expect, it } from 'vitest';
import { composeHistory, unusualConsumption } from '@/lib/consumption';
import { civilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { profiles } from '../../support/utilities';
import { manualReadings } from './manual-readings';

const rule = profiles.deso.consumption;
const terms = ruleAt(rule, civilDate('2019-04-22'));

function reasonOf(measured: number, average: number, units = 1) {
  const month = { measured, billed: measured, average, kind: 'MEASURED' } as const;
  return unusualConsumption(month, units, terms)?.reason ?? null;
}

describe('a measured month', () => {
  it.each([
    ['just under one and a half times its average', 14, 10, null],
    ['at one and a half times its average', 15, 10, 'HIGH'],
    ['above it', 16, 10, 'HIGH'],
    ['above it, but within 10 m³', 10, 4, null],
    ['just past 10 m³', 11, 4, 'HIGH'],
    ['just over half its average', 6, 11, null],
    ['at half its average', 5, 10, 'LOW'],
    ['under it', 4, 10, 'LOW'],
    ['under half of an average below 10 m³', 4, 9, null],
    ['of no water at all', 0, 10, 'NOTHING'],
  ])('%s is marked as it should', (_case, measured, average, reason) => {
    expect(reasonOf(measured, average)).toBe(reason);
  });

  it('of many dwelling units passes the floor for each of them', () => {
    expect([reasonOf(260, 100, 26), reasonOf(261, 100, 26)]).toEqual([null, 'HIGH']);
  });

  it('says by how much it differs, in whole percents', () => {
    const month = { measured: 17, billed: 17, average: 11, kind: 'MEASURED' } as const;
    expect(unusualConsumption(month, 1, terms)?.differencePercent).toBe(55);
  });
});

describe('a month that was not measured', () => {
  it.each([
    ['AVERAGED', 'NOT_READ'],
    ['MINIMUM', 'NOT_READ'],
    ['NOT_MEASURED', 'NOT_METERED'],
  ] as const)('%s is told as %s and compared with nothing', (kind, reason) => {
    const month = { measured: null, billed: 40, average: 10, kind };
    expect(unusualConsumption(month, 1, terms)).toMatchObject({ reason, differencePercent: null });
  });
});

describe("the manual's history", () => {
  const history = composeHistory(
    { months: manualReadings.toReversed(), meter: null, olderMonths: 0 },
    1,
    rule,
  );

  it('comes newest first, with three months marked', () => {
    expect(history.months.map((month) => [month.referenceMonth, month.unusual?.reason ?? null])).toEqual([
      ['2019-02', 'NOT_METERED'],
      ['2019-01', 'NOT_METERED'],
      ['2018-12', null],
      ['2018-11', 'HIGH'],
      ['2018-10', null],
      ['2018-09', null],
      ['2018-08', null],
      ['2018-07', null],
      ['2018-06', null],
    ]);
  });

  it('tells the average that the next bill will print', () => {
    expect(history.next).toEqual({ month: '2019-03', average: 10 });
  });

  it('of nothing has no next month', () => {
    expect(composeHistory({ months: [], meter: null, olderMonths: 0 }, 1, rule)).toMatchObject({
      months: [],
      next: null,
    });
  });
});
