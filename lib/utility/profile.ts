import type { DatedRule } from '@/lib/kernel/dated-rule';
import type { LegalSource } from '@/lib/kernel/legal-source';
import type { Ratio } from '@/lib/kernel/ratio';

/** How interest on a late bill is counted: whole calendar months (the day is ignored), or pro rata by day of a 30-day month. */
export type InterestMode = 'calendar-month' | 'pro-rata-day';

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

/** How the utility's payment codes are built (FEBRABAN, segment 2). `companyCode` is the four digits FEBRABAN gave. */
export interface CollectionTerms {
  readonly companyCode: string;
  readonly modulus: 10 | 11;
}

/** Terms of a debt statement: for how many days it is payable, and for how long a paid bill stays in the list. */
export interface StatementTerms {
  readonly validityDays: number;
  readonly paidBillsShownForDays: number;
}

export interface Address {
  readonly street: string;
  readonly district: string | null;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string | null;
}

export interface Phone {
  readonly label: string;
  /** Digits only, as in a `tel:` link. */
  readonly number: string;
  readonly printed: string;
  readonly hours: string | null;
}

export interface Office {
  readonly name: string;
  readonly address: Address;
  readonly hours: string | null;
}

/** Who runs this portal: identity, channels, and the rule sets that hold for its customers, each with its source. */
export interface UtilityProfile {
  readonly id: 'deso' | 'saeg';
  readonly name: string;
  readonly shortName: string;
  readonly portalName: string;
  readonly taxId: string | null;
  readonly stateRegistration: string | null;
  readonly address: Address;
  readonly phones: readonly [Phone, ...Phone[]];
  readonly offices: readonly Office[];
  readonly website: { readonly label: string; readonly url: string };
  readonly identitySource: LegalSource;
  readonly timeZone: string;
  /** Places whose holidays count, as in the holiday table: the state, and 'CITY/ST'. */
  readonly holidayPlaces: readonly string[];
  readonly lateCharges: DatedRule<LateChargeTerms>;
  readonly statement: DatedRule<StatementTerms>;
  /** Null where the sources do not name a FEBRABAN code: the environment must then give it. */
  readonly collection: DatedRule<CollectionTerms> | null;
}
