import type { AnnualDischargeTerms } from '@/lib/annual-discharge/utility-terms';
import type { CardPaymentTerms } from '@/lib/card-payments/utility-terms';
import type { CollectionTerms, PixTerms } from '@/lib/collection/utility-terms';
import type { ConsumptionTerms } from '@/lib/consumption/utility-terms';
import type { LateChargeTerms, StatementTerms } from '@/lib/debts/utility-terms';
import type { DueDateTerms } from '@/lib/due-date/utility-terms';
import type { InstallmentTerms } from '@/lib/installments/utility-terms';
import type { DatedRule } from '@/lib/kernel/dated-rule';
import type { RequestCatalogue } from '@/lib/requests/utility-terms';
import type { SecondCopyTerms } from '@/lib/second-copy/utility-terms';
import type { WasteRouteTable } from '@/lib/waste-routes/utility-terms';
import type { LocalHolidays } from './holidays';
import type { UtilityIdentity } from './identity';
import type { Theme } from './theme';

/** Who runs this portal, and the rule sets that hold for its customers, each with its source. */
export interface UtilityProfile extends UtilityIdentity {
  readonly theme: Theme;
  readonly localHolidays: LocalHolidays;
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
  /** Whether the demonstration issues the documents that the manual prints. */
  readonly demonstratesManual: boolean;
  readonly requests: DatedRule<RequestCatalogue>;
  /** Null where the utility does not collect waste. */
  readonly wasteRoutes: DatedRule<WasteRouteTable> | null;
}
