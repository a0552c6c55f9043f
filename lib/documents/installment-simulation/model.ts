import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import type { YearMonth } from '@/lib/kernel/year-month';
import type { PrintedUtility } from '../page/model';

interface SimulatedBill {
  readonly referenceMonth: YearMonth;
  readonly dueOn: CivilDate;
  readonly amount: Cents;
  readonly charges: Cents;
}

/** A line of a sum: `strong` for the result. */
export interface SumLine {
  readonly label: string;
  readonly amount: Cents;
  readonly strong?: true;
}

/** One way to split the debt, its values as they are printed; `approver` is null where nobody is named. */
export interface SimulatedPlan {
  readonly times: string;
  readonly downPayment: Cents;
  readonly installment: string;
  readonly interestRate: string;
  readonly total: Cents;
  readonly effectiveRate: string;
  readonly approver: string | null;
}

/**
 * All that is printed of a simulation: the document formats it and computes no amount. Amounts in cents.
 * `accountNumber` has digits only. @term installment simulation — simulação de parcelamento
 */
export interface InstallmentSimulationDocument {
  readonly utility: PrintedUtility;
  readonly debtorName: string;
  readonly accountNumber: string;
  readonly premisesAddress: string;
  /** Null where it is not asked. */
  readonly withReconnection: boolean | null;
  readonly simulatedOn: CivilDate;
  readonly bills: readonly SimulatedBill[];
  /** Slips and charges to come (positive) and credits (negative). */
  readonly others: readonly SumLine[];
  readonly debt: readonly SumLine[];
  readonly cash: readonly SumLine[];
  readonly plans: readonly SimulatedPlan[];
  readonly notices: readonly [string, ...string[]];
  readonly demonstration: boolean;
}
