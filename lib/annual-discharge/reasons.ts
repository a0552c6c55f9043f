import type { ReviewReason } from '@/lib/billing';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import type { YearMonth } from '@/lib/kernel/year-month';
import type { DischargeDraft } from './discharge';

/** A bill that stands in the way, in cents without late charges; under review it cannot be paid now. */
export interface BlockingBill {
  readonly id: string;
  readonly referenceMonth: YearMonth;
  readonly dueOn: CivilDate;
  readonly amountCents: Cents;
  readonly reviewReason: ReviewReason | null;
}

/** Why there is no declaration of a year. */
export type DischargeReason =
  | { readonly code: 'YEAR_NOT_COVERED'; readonly firstYear: number }
  | { readonly code: 'YEAR_NOT_CLOSED'; readonly availableFrom: CivilDate }
  | { readonly code: 'YEAR_BEFORE_LINK'; readonly since: CivilDate }
  | { readonly code: 'NO_BILLS' }
  | { readonly code: 'NOTHING_SETTLED' }
  | { readonly code: 'BILLS_OPEN'; readonly bills: readonly BlockingBill[] }
  | { readonly code: 'BILLS_IN_INSTALLMENTS'; readonly bills: readonly BlockingBill[] };

/** A year looked at: what its declaration would say, or every reason against it at once. */
export type YearAssessment =
  | { readonly granted: true; readonly draft: DischargeDraft }
  | { readonly granted: false; readonly reasons: readonly DischargeReason[] };

export interface DischargeRefused {
  readonly code: 'ANNUAL_DISCHARGE_REFUSED';
  readonly year: number;
  readonly reasons: readonly DischargeReason[];
}
