import type { DatedRule } from '@/lib/kernel/dated-rule';
import type { LegalSource } from '@/lib/kernel/legal-source';
import type { Cents } from '@/lib/kernel/money';
import type { Ratio } from '@/lib/kernel/ratio';
import type { Authority } from '@/lib/staff';
import type { DueDays } from './due-days';
import type { RequestCatalogue } from './request-catalogue';
import type { WasteRouteTable } from './waste-routes';

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

/** To whom a Pix goes; a name of at most 25 characters and a city of at most 15. @term Pix key — chave Pix */
export interface PixTerms {
  readonly key: string;
  readonly merchantName: string;
  readonly merchantCity: string;
}

/** Terms of a debt statement: for how many days it is payable, and for how long a paid bill stays in the list. */
export interface StatementTerms {
  readonly validityDays: number;
  readonly paidBillsShownForDays: number;
}

/**
 * How a debt may be split.
 * `downPayment` is the least part of the debt paid at once; where `downPaymentIsFirst`, it is the first of the instalments
 * that are counted. `cashDiscount` is the part of the late charges waived to who pays all at once.
 * `minimumDebt` is the least debt, as a part of the minimum wage. `authorities` go by the count, ascending; empty where the
 * sources name nobody. `reagreements`: after the first agreement `atMost` more `withinMonths` of it, each for `fee`.
 * @term installment agreement — parcelamento
 */
export interface InstallmentTerms {
  readonly downPayment: Ratio;
  readonly downPaymentIsFirst: boolean;
  readonly monthlyInterest: Ratio;
  readonly maxInstallments: number;
  readonly cashDiscount: Ratio;
  readonly minimumDebt: Ratio | null;
  readonly authorities: readonly { readonly upTo: number; readonly authority: Authority }[];
  readonly exceptionsBy: Authority | null;
  readonly reagreements: {
    readonly atMost: number;
    readonly withinMonths: number;
    readonly fee: Cents;
  } | null;
}

/** A company that takes cards for the utility. `collectorId` names it among the collectors. */
export interface CardCompany {
  readonly id: string;
  readonly name: string;
  readonly collectorId: number;
  /** Where the customer is sent: an absolute address, or a path of this portal. */
  readonly payUrl: string;
}

/**
 * Paying by card. An attempt that is not concluded in `attemptMinutes` is released; a company's message is refused when its
 * timestamp is further than `callbackToleranceSeconds` from now, either way.
 * @term accredited company — empresa credenciada
 */
export interface CardPaymentTerms {
  readonly attemptMinutes: number;
  readonly callbackToleranceSeconds: number;
  readonly companies: readonly CardCompany[];
}

/** What puts a bill in a year: the month it is of, or the day it is due. */
export type YearOfBill = 'REFERENCE_MONTH' | 'DUE_DATE';

/**
 * Which bills an annual discharge declaration is about. The bills of a year are all issued `monthsToClose` months after
 * its last day: a declaration before that could miss one.
 */
export interface AnnualDischargeTerms {
  readonly yearOfBill: YearOfBill;
  readonly monthsToClose: number;
}

/**
 * The due days a customer may choose among, one change in `monthsBetweenChanges` calendar months. A change holds from the
 * first bill whose route is due more than `minimumNoticeDays` days after the day it is asked.
 */
export interface DueDateTerms {
  readonly days: DueDays;
  readonly monthsBetweenChanges: number;
  readonly minimumNoticeDays: number;
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

/** A place to be attended in person. Without a `street` the sources name its city alone. */
export interface Office {
  readonly name: string;
  readonly address: Address;
  readonly hours: string | null;
  readonly source: LegalSource;
}

/** How the consumption of a month was found. */
export type ReadingKind = 'MEASURED' | 'AVERAGED' | 'MINIMUM' | 'NOT_MEASURED';

/** An average takes the latest `window` months that count, none older than `reach` months. */
export interface AverageTerms {
  readonly window: number;
  readonly reach: number;
  readonly countedKinds: readonly ReadingKind[];
}

/** When a month is pointed out. Floors in cubic metres for each dwelling unit; `highTimes` and `lowShare` of the average. */
export interface UnusualTerms {
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

/** A bank where bills are paid, with the address of its own entrance. */
export interface CollectingBank {
  readonly name: string;
  readonly url: string;
}

/** How a second copy is paid: at which banks, and within how many business days it counts as paid. */
export interface SecondCopyTerms {
  readonly banks: readonly CollectingBank[];
  readonly settlementBusinessDays: number;
}

/** Who runs this portal: identity, channels, and the rule sets that hold for its customers, each with its source. */
export interface UtilityProfile {
  readonly id: 'deso' | 'saeg';
  readonly name: string;
  readonly shortName: string;
  readonly portalName: string;
  /** To whom a Pix goes, as the payer's bank shows it: at most 25 characters, without accents. */
  readonly pixName: string;
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
  readonly cardPayments: DatedRule<CardPaymentTerms>;
  /** Null where the sources do not name a FEBRABAN code: the environment must then give it. */
  readonly collection: DatedRule<CollectionTerms> | null;
  /** The demonstration's key, which pays nobody; a real deployment's comes from the environment alone. Null: no Pix. */
  readonly pix: DatedRule<PixTerms> | null;
  readonly installments: DatedRule<InstallmentTerms>;
  readonly consumption: DatedRule<ConsumptionTerms>;
  readonly secondCopy: DatedRule<SecondCopyTerms>;
  readonly annualDischarge: DatedRule<AnnualDischargeTerms>;
  readonly dueDate: DatedRule<DueDateTerms>;
  readonly requests: DatedRule<RequestCatalogue>;
  /** Null where the utility does not collect waste. */
  readonly wasteRoutes: DatedRule<WasteRouteTable> | null;
}
