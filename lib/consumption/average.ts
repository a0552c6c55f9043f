import { monthsBetween, type YearMonth } from '@/lib/kernel/year-month';
import type { MeterReading } from '@/lib/readings';
import { consumedVolume } from './consumption';
import type { AverageTerms } from './utility-terms';

/** A past month as far as an average is concerned. */
export type AveragedMonth = Pick<MeterReading, 'referenceMonth' | 'measured' | 'billed' | 'kind'>;

export interface AverageRule {
  readonly terms: AverageTerms;
  /** What stands for the average where there is no history: the minimum of the premises, in cubic metres. */
  readonly minimum: number;
}

/**
 * The average of a month is that of the latest months before it whose consumption counts: at most `window` of them,
 * none older than `reach` months, whole cubic metres, the rest of the division dropped.
 * Months that were not measured are skipped, not counted as zero; without any the minimum stands.
 * Source: GSAN, obterVolumeMedioAguaEsgoto. @term average consumption — consumo médio
 */
export function averageConsumption(
  history: readonly AveragedMonth[],
  month: YearMonth,
  { terms, minimum }: AverageRule,
): number {
  const counted = history
    .filter((past) => past.referenceMonth < month && monthsBetween(past.referenceMonth, month) <= terms.reach)
    .filter((past) => terms.countedKinds.includes(past.kind))
    .toSorted((a, b) => (a.referenceMonth < b.referenceMonth ? 1 : -1))
    .slice(0, terms.window);
  if (counted.length === 0) return minimum;
  const sum = counted.reduce((total, past) => total + consumedVolume(past), 0);
  return (sum - (sum % counted.length)) / counted.length;
}
