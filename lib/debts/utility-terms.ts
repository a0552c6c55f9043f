import type { Ratio } from '@/lib/kernel/ratio';

/** How interest on a late bill is counted: whole calendar months (the day is ignored), or pro rata by day of a 30-day month. */
type InterestMode = 'calendar-month' | 'pro-rata-day';

/**
 * What lateness costs.
 * `fine` once, `monthlyInterest` simple, `indexSeries` the table of monetary correction (null: none).
 * A bill bears nothing while the business days from its due date (inclusive) to `asOf - collectionLagDays`
 * (exclusive) are at most `graceBusinessDays`.
 */
export interface LateChargeTerms {
  readonly fine: Ratio;
  readonly monthlyInterest: Ratio;
  readonly interestMode: InterestMode;
  readonly indexSeries: string | null;
  readonly graceBusinessDays: number;
  readonly collectionLagDays: number;
}

/** Terms of a debt statement: for how many days it is payable, and for how long a paid bill stays in the list. */
export interface StatementTerms {
  readonly validityDays: number;
  readonly paidBillsShownForDays: number;
}
