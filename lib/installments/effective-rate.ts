import { type Cents, sumCents } from '@/lib/kernel/money';
import { addRatios, powerRatio, type Ratio, ratio, roundRatio, subtractRatios } from '@/lib/kernel/ratio';

/** What a plan costs as a rate on what it lets one pay later. @term effective cost — custo efetivo */
export interface EffectiveRate {
  readonly monthly: Ratio;
  readonly yearly: Ratio;
}

/** Rates are sought in steps of 0,000001 %. */
const scale = 100_000_000n;
const one = ratio(1, 1);

/**
 * The monthly rate at which the installments are worth, on the day of the down payment, what that day leaves unpaid: the
 * principal less the fees charged at once. The first installment comes a month later. The yearly rate is the monthly one
 * compounded twelve times. Found by bisection over whole numbers, exact, rounded down to a step; 0 where nothing is paid
 * beyond `financed`, null where `financed` is not above zero. The method is that of the CET (Resolução CMN 4.881/2020),
 * which does not bind a water utility but makes plans comparable.
 */
export function effectiveRate(financed: Cents, installments: readonly Cents[]): EffectiveRate | null {
  if (financed <= 0) return null;
  const monthly = ratio(largestRate(BigInt(financed), installments), scale);
  return { monthly, yearly: roundRatio(subtractRatios(twelveTimes(monthly), one), 8, 'half-up') };
}

function twelveTimes(monthly: Ratio): Ratio {
  return powerRatio(addRatios(one, monthly), 12);
}

/** The largest rate, in steps, at which the installments are still worth as much as is financed. */
function largestRate(financed: bigint, installments: readonly Cents[]): bigint {
  if (BigInt(sumCents(installments)) <= financed) return 0n;
  let [low, high] = [0n, scale];
  while (isWorth(installments, financed, high)) high *= 2n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (isWorth(installments, financed, middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Whether installments discounted at a rate reach what is financed, both multiplied by (scale + rate) to the count. */
function isWorth(installments: readonly Cents[], financed: bigint, rate: bigint): boolean {
  const growth = scale + rate;
  let [worth, power, owed] = [0n, 1n, financed];
  for (const installment of installments) {
    power *= scale;
    worth = worth * growth + BigInt(installment) * power;
    owed *= growth;
  }
  return worth >= owed;
}
