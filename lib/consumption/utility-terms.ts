import type { Ratio } from '@/lib/kernel/ratio';
import type { ReadingKind } from '@/lib/readings/utility-terms';

/** An average takes the latest `window` months that count, none older than `reach` months. */
export interface AverageTerms {
  readonly window: number;
  readonly reach: number;
  readonly countedKinds: readonly ReadingKind[];
}

/** When a month is pointed out. Floors in cubic metres for each dwelling unit; `highTimes` and `lowShare` of the average. */
interface UnusualTerms {
  readonly highAboveM3: number;
  readonly highTimes: Ratio;
  readonly lowAverageM3: number;
  readonly lowShare: Ratio;
}

/** How consumption is averaged and looked at; `minimumM3` for each dwelling unit, `shownMonths` at first. */
export interface ConsumptionTerms {
  readonly minimumM3: number;
  readonly average: AverageTerms;
  readonly unusual: UnusualTerms;
  readonly shownMonths: number;
}
