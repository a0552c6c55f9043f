import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addCents,
  allocate,
  cents,
  centsFromDecimal,
  decimalFromCents,
  multiplyCents,
  subtractCents,
  sumCents,
  zeroCents,
} from '@/lib/kernel/money';
import { percent, type Rounding, ratio } from '@/lib/kernel/ratio';

const amounts = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }).map(cents);

describe('cents', () => {
  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 2n ** 53n, -(2n ** 60n)])(
    '%s is refused: an amount is a whole number of cents that a double holds exactly',
    (amount) => {
      expect(() => cents(amount)).toThrow(RangeError);
    },
  );

  it('takes the largest safe integer, as number or bigint', () => {
    expect(cents(Number.MAX_SAFE_INTEGER)).toBe(9_007_199_254_740_991);
    expect(cents(9_007_199_254_740_991n)).toBe(9_007_199_254_740_991);
  });

  it('knows only one zero', () => {
    expect(Object.is(cents(-0), 0)).toBe(true);
  });
});

describe('adding and subtracting', () => {
  it('reproduces the six bills of the manual: 376,03 + 39,26 = 415,29', () => {
    const bills = ['53.90', '104.88', '35.64', '70.48', '75.49', '35.64'].map(centsFromDecimal);
    const charges = ['7.26', '12.77', '3.92', '6.42', '6.33', '2.56'].map(centsFromDecimal);
    expect(sumCents(bills)).toBe(37_603);
    expect(sumCents(charges)).toBe(3_926);
    expect(decimalFromCents(addCents(sumCents(bills), sumCents(charges)))).toBe('415.29');
  });

  it('sums nothing to zero, and subtracts below zero', () => {
    expect(sumCents([])).toBe(zeroCents);
    expect(subtractCents(cents(3), cents(5))).toBe(-2);
  });

  it('refuses a sum beyond what is exact', () => {
    expect(() => addCents(cents(Number.MAX_SAFE_INTEGER), cents(1))).toThrow(RangeError);
  });
});

describe('multiplyCents', () => {
  const halfOfAnOddCent: [number, Rounding, number][] = [
    [5, 'half-up', 3],
    [5, 'half-down', 2],
    [5, 'half-even', 2],
    [7, 'half-even', 4],
    [5, 'up', 3],
    [5, 'down', 2],
    [-5, 'half-up', -3],
    [-5, 'half-down', -2],
    [-5, 'half-even', -2],
    [-5, 'up', -3],
    [-5, 'down', -2],
  ];

  test.each(halfOfAnOddCent)('half of %i cents, rounded %s, is %i', (amount, rounding, expected) => {
    expect(multiplyCents(cents(amount), ratio(1, 2), rounding)).toBe(expected);
  });

  it('takes 2 % of 53,90 as 1,08 and 10 % of 415,29 as 41,53, half up', () => {
    expect(multiplyCents(cents(5_390), percent('2'), 'half-up')).toBe(108);
    expect(multiplyCents(cents(41_529), percent('10'), 'half-up')).toBe(4_153);
  });

  it('stays exact where a double would not: a third of three times an amount is the amount', () => {
    const amount = cents(9_007_199_254_740_990);
    expect(multiplyCents(multiplyCents(amount, ratio(1, 3), 'down'), ratio(3, 1), 'down')).toBe(amount);
  });
});

describe('allocate', () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [5, [0, 3, 7], [0, 2, 3]],
    [1, [1, 1], [1, 0]],
    [0, [1, 2], [0, 0]],
    [415_29, [10, 90], [4_153, 37_376]],
  ])('%i by the weights %j is %j', (amount, weights, expected) => {
    expect(allocate(cents(amount), weights)).toEqual(expected);
  });

  test.each([[[]], [[0, 0]], [[1, -1]], [[2, -1]], [[0.5]], [[Number.NaN]]])(
    'refuses the weights %j',
    (weights) => {
      expect(() => allocate(cents(100), weights)).toThrow(RangeError);
    },
  );

  it('conserves: the parts sum to the whole, and each is less than a cent from its exact share', () => {
    const weights = fc
      .array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 40 })
      .filter((list) => list.some((weight) => weight > 0));
    fc.assert(
      fc.property(amounts, weights, (amount, list) => {
        const parts = allocate(amount, list);
        const total = list.reduce((sum, weight) => sum + BigInt(weight), 0n);
        expect(sumCents(parts)).toBe(amount);
        for (const [index, part] of parts.entries()) {
          const gap = BigInt(part) * total - BigInt(amount) * BigInt(list[index] ?? 0);
          expect(gap < total && gap > -total).toBe(true);
        }
      }),
    );
  });
});

describe('decimal texts', () => {
  test.each([
    [0, '0.00'],
    [5, '0.05'],
    [-5, '-0.05'],
    [41_529, '415.29'],
    [-123_456, '-1234.56'],
    [Number.MAX_SAFE_INTEGER, '90071992547409.91'],
  ])('%i cents are written %s', (amount, text) => {
    expect(decimalFromCents(cents(amount))).toBe(text);
    expect(centsFromDecimal(text)).toBe(amount);
  });

  test.each(['', '1', '1.5', '1.555', '1,50', ' 1.50', '+1.50', '1e2', '.50', '٤.١٥', '90071992547409.92'])(
    '%j is refused: an amount has a dot and two places, and fits',
    (text) => {
      expect(() => centsFromDecimal(text)).toThrow(RangeError);
    },
  );

  it('come back as the same amount', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        expect(centsFromDecimal(decimalFromCents(cents(amount)))).toBe(cents(amount));
      }),
    );
  });
});
