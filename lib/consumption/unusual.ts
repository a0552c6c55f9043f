import type { DatedEntry } from '@/lib/kernel/dated-rule';
import { compareRatios, multiplyRatios, type Ratio, ratio, roundToInteger } from '@/lib/kernel/ratio';
import type { MeterReading } from '@/lib/readings';
import { consumedVolume } from './consumption';
import type { ConsumptionTerms } from './utility-terms';

/** Why a month stands out: much more or less than the average, nothing at all, or no meter read. */
export type UnusualReason = 'HIGH' | 'LOW' | 'NOTHING' | 'NOT_READ' | 'NOT_METERED';

/** `differencePercent` from the average, whole, always positive; null where there is nothing to compare. */
export interface Unusual {
  readonly reason: UnusualReason;
  readonly differencePercent: number | null;
  readonly terms: DatedEntry<ConsumptionTerms>;
}

type Volumes = Pick<MeterReading, 'kind' | 'measured' | 'billed' | 'average'>;

/**
 * A month is high when it passes the floor and reaches so many times its average, low when its average reaches the
 * floor and it is at most such a part of it; floors count for each dwelling unit. Null: an ordinary month.
 * Source: the two thresholds of GSAN's consumption categories (consumo alto, baixo consumo); numbers by the profile.
 */
export function unusualConsumption(
  month: Volumes,
  units: number,
  terms: DatedEntry<ConsumptionTerms>,
): Unusual | null {
  const reason = reasonOf(month, units, terms.value);
  if (!reason) return null;
  const compared = reason === 'HIGH' || reason === 'LOW';
  return { reason, differencePercent: compared ? differencePercent(month) : null, terms };
}

function reasonOf(month: Volumes, units: number, { unusual }: ConsumptionTerms): UnusualReason | null {
  if (month.kind === 'NOT_MEASURED') return 'NOT_METERED';
  if (month.kind !== 'MEASURED') return 'NOT_READ';
  const volume = consumedVolume(month);
  if (volume === 0) return 'NOTHING';
  const average = ratio(month.average, 1);
  if (volume > unusual.highAboveM3 * units && isAtLeast(volume, multiplyRatios(average, unusual.highTimes))) {
    return 'HIGH';
  }
  const low = multiplyRatios(average, unusual.lowShare);
  return month.average >= unusual.lowAverageM3 * units && isAtMost(volume, low) ? 'LOW' : null;
}

function isAtLeast(volume: number, limit: Ratio): boolean {
  return compareRatios(ratio(volume, 1), limit) >= 0;
}

function isAtMost(volume: number, limit: Ratio): boolean {
  return compareRatios(ratio(volume, 1), limit) <= 0;
}

function differencePercent(month: Volumes): number | null {
  if (month.average === 0) return null;
  const difference = consumedVolume(month) - month.average;
  const percent = ratio((difference < 0 ? -difference : difference) * 100, month.average);
  return Number(roundToInteger(percent, 'half-up'));
}
