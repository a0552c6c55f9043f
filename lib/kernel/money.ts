import type { Brand } from './brand';
import { type Ratio, type Rounding, ratio, roundToInteger } from './ratio';

/** An amount in whole centavos, exact, negative when it is given back. @term cents — centavos */
export type Cents = Brand<number, 'Cents'>;

/** So many centavos. Throws RangeError when the number is not a safe integer. */
export function cents(amount: number | bigint): Cents {
  const value = Number(amount);
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole amount of cents: ${amount}`);
  return (value === 0 ? 0 : value) as Cents;
}

export const zeroCents: Cents = cents(0);

export function addCents(a: Cents, b: Cents): Cents {
  return cents(a + b);
}

export function subtractCents(a: Cents, b: Cents): Cents {
  return cents(a - b);
}

/** The sum of all; zero for none. */
export function sumCents(amounts: readonly Cents[]): Cents {
  return amounts.reduce(addCents, zeroCents);
}

/** The exact product, rounded once, to the cent. */
export function multiplyCents(amount: Cents, by: Ratio, rounding: Rounding): Cents {
  return cents(roundToInteger(ratio(BigInt(amount) * by.numerator, by.denominator), rounding));
}

/**
 * The amount split by weight, to the cent, so that the parts always sum to the whole.
 * Each part takes its share rounded towards zero; the cents left over go one each to the largest remainders,
 * the earlier part first among equals. Weights are safe integers from 0 up, not all zero, else RangeError.
 */
export function allocate(amount: Cents, weights: readonly number[]): Cents[] {
  const totalWeight = weights.reduce((sum, weight) => sum + checkedWeight(weight), 0n);
  if (totalWeight === 0n) throw new RangeError('An amount needs at least one weight above zero');
  const sign = amount < 0 ? -1n : 1n;
  const whole = BigInt(amount) * sign;
  const shares = weights.map((weight, index) => {
    const exact = whole * BigInt(weight);
    return { index, part: exact / totalWeight, remainder: exact % totalWeight };
  });
  const leftOver = whole - shares.reduce((sum, share) => sum + share.part, 0n);
  const luckyOnes = shares
    .toSorted((a, b) =>
      a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
    )
    .slice(0, Number(leftOver));
  const lucky = new Set(luckyOnes.map((share) => share.index));
  return shares.map((share) => cents(sign * (share.part + (lucky.has(share.index) ? 1n : 0n))));
}

/** The amount as a decimal text with two places and a dot: `'415.29'`, `'-0.05'`. */
export function decimalFromCents(amount: Cents): string {
  const digits = String(amount < 0 ? -amount : amount).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The amount a decimal text with exactly two places stands for. Throws RangeError on any other text. */
export function centsFromDecimal(text: string): Cents {
  if (!/^-?\d+\.\d{2}$/.test(text)) throw new RangeError(`Not an amount with two decimal places: ${text}`);
  return cents(BigInt(text.replace('.', '')));
}

function checkedWeight(weight: number): bigint {
  if (!Number.isSafeInteger(weight) || weight < 0) throw new RangeError(`Not a weight: ${weight}`);
  return BigInt(weight);
}
