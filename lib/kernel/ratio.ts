import type { Brand } from './brand';

/**
 * An exact fraction in lowest terms, its denominator positive: 1 % a month over 30 days is 1/3000, which no
 * decimal holds.
 */
export type Ratio = Brand<{ readonly numerator: bigint; readonly denominator: bigint }, 'Ratio'>;

/**
 * How a half is settled, relative to zero: `half-up` and `up` go away from zero, `half-down` and `down`
 * towards it.
 */
export type Rounding = 'half-up' | 'half-down' | 'half-even' | 'up' | 'down';

/**
 * The fraction in lowest terms. Throws RangeError on a zero denominator and on a number that is not a safe
 * integer.
 */
export function ratio(numerator: number | bigint, denominator: number | bigint): Ratio {
  const [above, below] = [integer(numerator), integer(denominator)];
  if (below === 0n) throw new RangeError('A ratio cannot have a denominator of zero');
  const divisor = greatestCommonDivisor(above, below) * (below < 0n ? -1n : 1n);
  return { numerator: above / divisor, denominator: below / divisor } as Ratio;
}

/**
 * The ratio a decimal text stands for: `'1.0347'` is 10347/10000. Throws RangeError on anything but
 * `-?digits[.digits]`.
 */
export function ratioFromDecimal(text: string): Ratio {
  const [, sign, whole, decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) throw new RangeError(`Not a decimal number: ${text}`);
  return ratio(BigInt(`${sign}${whole}${decimals}`), 10n ** BigInt(decimals.length));
}

/** A percentage as a ratio: `percent('1.63')` is 163/10000. */
export function percent(text: string): Ratio {
  return divideRatios(ratioFromDecimal(text), ratio(100, 1));
}

export function addRatios(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtractRatios(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
}

export function multiplyRatios(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Throws RangeError when the divisor is zero. */
export function divideRatios(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** The exact power; the exponent is a whole number from 0 up, else RangeError. */
export function powerRatio(base: Ratio, exponent: number): Ratio {
  const times = BigInt(exponent);
  return ratio(base.numerator ** times, base.denominator ** times);
}

/** Negative when a < b, zero when they are equal, positive when a > b. */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** The whole number nearest by the rounding asked for. */
export function roundToInteger(value: Ratio, rounding: Rounding): bigint {
  const towardsZero = value.numerator / value.denominator;
  const remainder = value.numerator - towardsZero * value.denominator;
  if (remainder === 0n || !goesAway(remainder, { value, towardsZero, rounding })) return towardsZero;
  return towardsZero + (value.numerator < 0n ? -1n : 1n);
}

/** The ratio rounded to so many decimal places (from 0 up), still exact. */
export function roundRatio(value: Ratio, places: number, rounding: Rounding): Ratio {
  const scale = powerRatio(ratio(10, 1), places);
  return ratio(roundToInteger(multiplyRatios(value, scale), rounding), scale.numerator);
}

/**
 * The ratio as a decimal text with exactly so many places and a dot: 163/10000 to 2 places is `'0.02'`; never
 * `'-0.00'`.
 */
export function decimalFromRatio(value: Ratio, places: number, rounding: Rounding): string {
  const scale = powerRatio(ratio(10, 1), places);
  const scaled = roundToInteger(multiplyRatios(value, scale), rounding);
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const decimals = places === 0 ? '' : `.${digits.slice(-places)}`;
  return `${scaled < 0n ? '-' : ''}${whole}${decimals}`;
}

function goesAway(
  remainder: bigint,
  { value, towardsZero, rounding }: { value: Ratio; towardsZero: bigint; rounding: Rounding },
): boolean {
  if (rounding === 'up') return true;
  if (rounding === 'down') return false;
  const twice = 2n * (remainder < 0n ? -remainder : remainder);
  if (twice !== value.denominator) return twice > value.denominator;
  return rounding === 'half-up' || (rounding === 'half-even' && towardsZero % 2n !== 0n);
}

function integer(value: number | bigint): bigint {
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new RangeError(`Not a safe integer: ${value}`);
  return BigInt(value);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
