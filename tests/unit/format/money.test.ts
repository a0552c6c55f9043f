import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatAmount, formatMoney, formatPercent } from '@/lib/format';
import { cents } from '@/lib/kernel/money';
import { percent, ratio } from '@/lib/kernel/ratio';

describe('an amount', () => {
  test.each([
    [0, '0,00'],
    [5, '0,05'],
    [99, '0,99'],
    [100, '1,00'],
    [41_529, '415,29'],
    [99_999, '999,99'],
    [100_000, '1.000,00'],
    [123_456, '1.234,56'],
    [123_456_789, '1.234.567,89'],
    [Number.MAX_SAFE_INTEGER, '90.071.992.547.409,91'],
  ])('of %i cents is printed %s', (amount, expected) => {
    expect(formatAmount(cents(amount))).toBe(expected);
    expect(formatMoney(cents(amount))).toBe(`R$\u00a0${expected}`);
  });

  it('below zero has its sign before all', () => {
    expect(formatAmount(cents(-123_456))).toBe('-1.234,56');
    expect(formatMoney(cents(-5))).toBe('-R$\u00a00,05');
  });

  it('is printed digit by digit: without its dots and comma it is the number of cents', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        expect(BigInt(formatAmount(cents(amount)).replace(/[.,]/g, ''))).toBe(BigInt(amount));
      }),
    );
  });
});

describe('a percentage', () => {
  test.each([
    [percent('1.63'), '1,63'],
    [percent('2'), '2'],
    [percent('0'), '0'],
    [percent('-0.5'), '-0,5'],
    [percent('1234.5'), '1.234,5'],
    [ratio(1, 3_000), '0,0333'],
    [ratio(1, 3), '33,3333'],
    [percent('0.00005'), '0,0001'],
    [percent('-0.00001'), '0'],
  ])('is printed with a comma, up to four places and a non-breaking space', (rate, expected) => {
    expect(formatPercent(rate)).toBe(`${expected}\u00a0%`);
  });
});
