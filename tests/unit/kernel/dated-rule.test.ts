import { describe, expect, it, test } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import { dated, findRuleAt, RuleNotCoveredError, ruleAt } from '@/lib/kernel/dated-rule';
import { citation } from '@/lib/kernel/legal-source';

const entry = (from: string, value: number, until?: string) => ({
  from: civilDate(from),
  ...(until === undefined ? {} : { until: civilDate(until) }),
  value,
  source: { act: `Decreto ${value}` },
});

const fee = dated('fee', [
  entry('2016-12-01', 10, '2017-06-30'),
  entry('2017-12-01', 20),
  entry('2018-12-01', 30),
]);

describe('the rule on a day', () => {
  test.each([
    ['2016-12-01', 10],
    ['2017-06-29', 10],
    ['2017-06-30', 10],
    ['2017-12-01', 20],
    ['2018-11-30', 20],
    ['2018-12-01', 30],
    ['2018-12-02', 30],
    ['2050-01-01', 30],
  ])('on %s is %i, with the act that said so', (on, expected) => {
    expect(ruleAt(fee, civilDate(on))).toMatchObject({
      value: expected,
      source: { act: `Decreto ${expected}` },
    });
  });

  test.each(['2016-11-30', '2017-07-01', '2017-11-30'])(
    'on %s nobody said: that is an error, never the last known value',
    (on) => {
      const error = { code: 'RULE_NOT_COVERED', rule: 'fee', on };
      expect(findRuleAt(fee, civilDate(on))).toEqual({ ok: false, error });
      expect(() => ruleAt(fee, civilDate(on))).toThrow(RuleNotCoveredError);
      expect(() => ruleAt(fee, civilDate(on))).toThrow(expect.objectContaining({ rule: 'fee', on }));
    },
  );
});

describe('entries', () => {
  test.each([
    ['none', []],
    ['out of order', [entry('2018-01-01', 1), entry('2017-01-01', 2)]],
    ['two from one day', [entry('2018-01-01', 1), entry('2018-01-01', 2)]],
    ['overlapping by a day', [entry('2017-01-01', 1, '2018-01-01'), entry('2018-01-01', 2)]],
    ['ending before it begins', [entry('2018-01-02', 1, '2018-01-01')]],
    ['without an act', [{ ...entry('2018-01-01', 1), source: { act: ' ' } }]],
  ])('%s: refused', (_, entries) => {
    expect(() => dated('fee', entries)).toThrow(RangeError);
  });

  it('may follow on each other by a day, and last a day', () => {
    const rule = dated('fee', [entry('2018-01-01', 1, '2018-01-01'), entry('2018-01-02', 2)]);
    expect(ruleAt(rule, civilDate('2018-01-01')).value).toBe(1);
    expect(ruleAt(rule, civilDate('2018-01-02')).value).toBe(2);
  });

  it('are the rule’s own: changing the list afterwards changes nothing', () => {
    const entries = [entry('2018-01-01', 1)];
    const rule = dated('fee', entries);
    entries.push(entry('2019-01-01', 2));
    expect(ruleAt(rule, civilDate('2019-06-01')).value).toBe(1);
  });
});

describe('a citation', () => {
  it('names the act and the item; the note stands apart', () => {
    const source = { act: 'Lei 8.078/1990', item: 'art. 52, § 1º', note: 'teto' };
    expect(citation(source)).toBe('Lei 8.078/1990, art. 52, § 1º');
    expect(citation({ act: 'Lei 12.007/2009' })).toBe('Lei 12.007/2009');
  });
});
