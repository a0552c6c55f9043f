import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addRatios,
  compareRatios,
  decimalFromRatio,
  divideRatios,
  multiplyRatios,
  percent,
  powerRatio,
  type Rounding,
  ratio,
  ratioFromDecimal,
  roundRatio,
  roundToInteger,
  subtractRatios,
} from '@/lib/kernel/ratio';

const roundings: readonly Rounding[] = ['half-up', 'half-down', 'half-even', 'up', 'down'];
const ratios = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([numerator, denominator]) => ratio(numerator, denominator));

describe('ratio', () => {
  test.for<[numerator: number | bigint, denominator: number | bigint, above: bigint, below: bigint]>([
    [6, 4, 3n, 2n],
    [6, -4, -3n, 2n],
    [-6, -4, 3n, 2n],
    [0, -5, 0n, 1n],
    [10n, 3000n, 1n, 300n],
  ])('%s/%s is %s/%s in lowest terms, the sign above', ([numerator, denominator, above, below]) => {
    expect(ratio(numerator, denominator)).toEqual({ numerator: above, denominator: below });
  });

  test.each([
    [1, 0],
    [1.5, 1],
    [1, Number.NaN],
    [2 ** 53, 1],
  ])('%s/%s is refused', (numerator, denominator) => {
    expect(() => ratio(numerator, denominator)).toThrow(RangeError);
  });
});

describe('texts', () => {
  it('reads decimals exactly', () => {
    expect(ratioFromDecimal('1.0347')).toEqual({ numerator: 10_347n, denominator: 10_000n });
    expect(ratioFromDecimal('-0.5')).toEqual({ numerator: -1n, denominator: 2n });
    expect(percent('1.63')).toEqual({ numerator: 163n, denominator: 10_000n });
  });

  it('holds 1 % a month by the day, which no decimal does', () => {
    expect(divideRatios(percent('1'), ratio(30, 1))).toEqual({ numerator: 1n, denominator: 3_000n });
  });

  test.each(['', '.5', '1.', '1,5', '1e3', ' 1', '--1', '+1', '٣', 'NaN'])('%j is refused', (text) => {
    expect(() => ratioFromDecimal(text)).toThrow(RangeError);
  });

  test.for<[string, number, Rounding, string]>([
    ['0.0163', 2, 'half-up', '0.02'],
    ['65.895044', 2, 'half-up', '65.90'],
    ['-0.004', 2, 'half-up', '0.00'],
    ['-0.005', 2, 'half-up', '-0.01'],
    ['12.5', 0, 'half-even', '12'],
    ['12.5', 0, 'half-up', '13'],
    ['1234567890123456789.125', 2, 'down', '1234567890123456789.12'],
  ])('%s to %i places, %s, is written %s', ([text, places, rounding, expected]) => {
    expect(decimalFromRatio(ratioFromDecimal(text), places, rounding)).toBe(expected);
  });

  it('come back as the same ratio', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (thousandths) => {
        const value = ratio(thousandths, 1_000);
        expect(ratioFromDecimal(decimalFromRatio(value, 3, 'down'))).toEqual(value);
      }),
    );
  });
});

describe('arithmetic', () => {
  it('undoes itself exactly', () => {
    fc.assert(
      fc.property(ratios, ratios, (a, b) => {
        expect(subtractRatios(addRatios(a, b), b)).toEqual(a);
        if (b.numerator !== 0n) expect(multiplyRatios(divideRatios(a, b), b)).toEqual(a);
      }),
    );
  });

  it('orders by the difference', () => {
    fc.assert(
      fc.property(ratios, ratios, (a, b) => {
        const difference = subtractRatios(a, b).numerator;
        expect(compareRatios(a, b)).toBe(difference === 0n ? 0 : difference < 0n ? -1 : 1);
      }),
    );
  });

  it('refuses to divide by zero', () => {
    expect(() => divideRatios(ratio(1, 2), ratio(0, 1))).toThrow(RangeError);
  });

  it('raises to a power exactly, and anything to the zeroth is one', () => {
    expect(powerRatio(ratio(-2, 3), 3)).toEqual({ numerator: -8n, denominator: 27n });
    expect(powerRatio(ratio(0, 1), 0)).toEqual({ numerator: 1n, denominator: 1n });
    expect(() => powerRatio(ratio(2, 1), -1)).toThrow(RangeError);
    expect(() => powerRatio(ratio(2, 1), 0.5)).toThrow(RangeError);
  });

  it('gives the six installments of the manual: 373,76 at 1,63 % a month by the Price table', () => {
    const rate = percent('1.63');
    const one = ratio(1, 1);
    const installments = [1, 2, 3, 4, 5, 6].map((count) => {
      const discount = divideRatios(one, powerRatio(addRatios(one, rate), count));
      const factor = divideRatios(rate, subtractRatios(one, discount));
      return decimalFromRatio(multiplyRatios(ratioFromDecimal('373.76'), factor), 2, 'half-up');
    });
    expect(installments).toEqual(['379.85', '191.46', '128.67', '97.28', '78.45', '65.90']);
  });
});

describe('rounding', () => {
  const expectations: Record<
    string,
    [up: string, down: string, even: string, away: string, towards: string]
  > = {
    '2.5': ['3', '2', '2', '3', '2'],
    '3.5': ['4', '3', '4', '4', '3'],
    '-2.5': ['-3', '-2', '-2', '-3', '-2'],
    '2.4999999999999999999': ['2', '2', '2', '3', '2'],
    '2.5000000000000000001': ['3', '3', '3', '3', '2'],
    '-2.1': ['-2', '-2', '-2', '-3', '-2'],
    '7': ['7', '7', '7', '7', '7'],
  };

  test.each(Object.entries(expectations))(
    '%s is rounded relative to zero: half-up, half-down, half-even, up, down',
    (text, expected) => {
      const value = ratioFromDecimal(text);
      expect(roundings.map((rounding) => String(roundToInteger(value, rounding)))).toEqual(expected);
    },
  );

  it('never moves a value by more than it may', () => {
    fc.assert(
      fc.property(ratios, fc.constantFrom(...roundings), (value, rounding) => {
        const moved = subtractRatios(ratio(roundToInteger(value, rounding), 1), value);
        const limit = rounding.startsWith('half') ? ratio(1, 2) : ratio(1, 1);
        expect(compareRatios(multiplyRatios(moved, moved), multiplyRatios(limit, limit))).toBeLessThanOrEqual(
          0,
        );
      }),
    );
  });

  it('to places leaves an exact value with no more places', () => {
    expect(roundRatio(ratio(1, 3), 7, 'half-up')).toEqual({
      numerator: 3_333_333n,
      denominator: 10_000_000n,
    });
    expect(roundRatio(ratio(5, 2), 0, 'half-even')).toEqual({ numerator: 2n, denominator: 1n });
  });
});
