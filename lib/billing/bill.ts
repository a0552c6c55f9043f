import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import type { YearMonth } from '@/lib/kernel/year-month';
import type { ReviewReason } from './review';

/** What became of a bill. Whether it may be paid is `standing`'s to say: an open one may be under review. */
export type BillStatus = 'OPEN' | 'PAID' | 'IN_INSTALLMENTS' | 'CANCELLED' | 'AMENDED' | 'PRESCRIBED';

type BillKind = 'MONTHLY' | 'SUPPLEMENTARY';

/**
 * What the utility charged a customer for a month at a premises. `amount` is its own, without late charges of today;
 * `settledOn` the day it was paid, cancelled or taken into an agreement. @term bill — conta, fatura
 */
export interface Bill {
  readonly id: string;
  readonly customerId: string;
  readonly kind: BillKind;
  readonly status: BillStatus;
  readonly referenceMonth: YearMonth;
  readonly issuedOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly amount: Cents;
  readonly settledOn: CivilDate | null;
  readonly reviewReason: ReviewReason | null;
  readonly reviewSince: CivilDate | null;
  readonly fineExempt: boolean;
  readonly directDebit: boolean;
}

/** `billedFines` are the late fines inside a bill's amount, which bear no fine of their own. */
export interface BillWithFines extends Bill {
  readonly billedFines: Cents;
}

/**
 * A step of a tariff in a line; without `unitPrice` its amount is the same whatever the volume. `until` is inclusive,
 * null for the last band.
 */
export interface TariffBand {
  readonly from: number;
  readonly until: number | null;
  readonly volume: number;
  readonly unitPrice: Cents | null;
  readonly amount: Cents;
}

/** A line as it counts in the total: credits and taxes withheld are below zero. */
export interface BillLine {
  readonly description: string;
  readonly amount: Cents;
  readonly bands: readonly TariffBand[];
}

export interface BillWithLines extends Bill {
  readonly lines: readonly BillLine[];
}

/** Bills by reference month, those of one month in the order of their ids. */
export function byReference(
  a: Pick<Bill, 'referenceMonth' | 'id'>,
  b: Pick<Bill, 'referenceMonth' | 'id'>,
): number {
  return a.referenceMonth + a.id < b.referenceMonth + b.id ? -1 : 1;
}
