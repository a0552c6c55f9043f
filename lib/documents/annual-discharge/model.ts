import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import type { YearMonth } from '@/lib/kernel/year-month';
import type { HolderFacts } from '../page/holder-rows';
import type { PrintedUtility, PrintedVerification } from '../page/model';

/** A bill of the year as it is printed; `situation` in words, `situationOn` the day of it. */
export interface DischargedBill {
  readonly referenceMonth: YearMonth;
  readonly dueOn: CivilDate;
  readonly situation: string;
  readonly situationOn: CivilDate | null;
  readonly amount: Cents;
}

/**
 * All that is printed on an annual discharge declaration, frozen at emission: the document formats it and computes
 * nothing. `total` in cents; `remarks` are printed below the statement, in their order. `accountNumber` has digits only.
 * @term annual discharge declaration — declaração de quitação anual de débitos
 */
export interface AnnualDischargeDocument extends HolderFacts {
  readonly utility: PrintedUtility;
  readonly sequence: string;
  readonly baseYear: number;
  readonly issuedOn: CivilDate;
  readonly bills: readonly DischargedBill[];
  readonly total: Cents;
  readonly statement: string;
  readonly remarks: readonly string[];
  readonly verification: PrintedVerification;
  readonly demonstration: boolean;
}
