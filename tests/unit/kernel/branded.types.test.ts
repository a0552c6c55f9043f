import { describe, expect, it } from 'vitest';
import { addDays, civilDate } from '@/lib/kernel/civil-date';
import { type DatedRule, dated, ruleAt } from '@/lib/kernel/dated-rule';
import { addCents, cents } from '@/lib/kernel/money';
import { multiplyRatios, ratio } from '@/lib/kernel/ratio';
import { yearMonthOf } from '@/lib/kernel/year-month';

// The type checker is the judge here: each expected error that does not come is an error itself.

const from = civilDate('2018-01-01');
const source = { act: 'Lei 8.078/1990' };

describe('a dated value', () => {
  it('without its source does not compile', () => {
    // @ts-expect-error source is missing
    expect(() => dated('fine', [{ from, value: 2 }])).toThrow();
  });

  it('without its act does not compile', () => {
    // @ts-expect-error a source names an act
    expect(() => dated('fine', [{ from, value: 2, source: { item: 'art. 52' } }])).toThrow();
  });

  it('without the day it holds from does not compile', () => {
    // @ts-expect-error from is missing
    expect(() => dated('fine', [{ value: 2, source }])).toThrow(RangeError);
  });

  it('from a text that is no civil date does not compile', () => {
    // @ts-expect-error a plain text is no civil date
    expect(() => dated('fine', [{ from: '01/01/2018', value: 2, source }])).toThrow(RangeError);
  });

  it('is in a rule only by way of dated', () => {
    // @ts-expect-error an object that looks like a rule is none
    const forged: DatedRule<number> = { name: 'fine', entries: [] };
    expect(() => ruleAt(forged, from)).toThrow();
  });
});

describe('plain values', () => {
  it('are no amounts', () => {
    // @ts-expect-error half a cent is no amount
    expect(() => addCents(0.5, cents(1))).toThrow(RangeError);
  });

  it('are no days', () => {
    // @ts-expect-error a plain text is no civil date
    expect(() => addDays('22/04/2019', 1)).toThrow(RangeError);
    // @ts-expect-error a month is no day
    expect(addDays(yearMonthOf(from), 1)).toBe('2018-01-02');
  });

  it('are no ratios', () => {
    // @ts-expect-error a fraction not in lowest terms
    expect(multiplyRatios({ numerator: 2n, denominator: 4n }, ratio(1, 1))).toEqual(ratio(1, 2));
  });
});
