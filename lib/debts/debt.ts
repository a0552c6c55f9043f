import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import type { YearMonth } from '@/lib/kernel/year-month';
import type { LateCharges } from './late-charges';
import type { ReviewReason } from './review';

/** A bill as it is kept: open, or paid not long ago. `billedFines` are the late fines inside its amount. */
export interface BillRecord {
  readonly id: string;
  readonly referenceMonth: YearMonth;
  readonly dueOn: CivilDate;
  readonly amount: Cents;
  readonly billedFines: Cents;
  readonly settledOn: CivilDate | null;
  readonly reviewReason: ReviewReason | null;
  readonly fineExempt: boolean;
  readonly directDebit: boolean;
  readonly formerOccupant: boolean;
}

/** An open service slip. @term service slip — guia de pagamento */
export interface SlipRecord {
  readonly id: string;
  readonly number: string;
  readonly description: string;
  readonly dueOn: CivilDate;
  readonly amount: Cents;
  readonly formerOccupant: boolean;
}

/** What the next bills will carry. @term charge to come — débito a cobrar */
export interface ChargeToCome {
  readonly id: string;
  readonly kind: 'SERVICE' | 'INSTALLMENT';
  readonly description: string;
  readonly remaining: Cents;
  readonly installmentsLeft: number;
}

/** What the next bills will give back. @term credit — crédito a realizar */
export interface Credit {
  readonly id: string;
  readonly description: string;
  readonly remaining: Cents;
}

export interface DebtRecords {
  readonly bills: readonly BillRecord[];
  readonly slips: readonly SlipRecord[];
  readonly charges: readonly ChargeToCome[];
  readonly credits: readonly Credit[];
}

/** Under review and paid bills are shown, but only an open one can be chosen. */
export type BillStatus = 'OPEN' | 'UNDER_REVIEW' | 'PAID';

/** A bill with its late charges of the day. @term bill — conta, fatura */
export interface DebtBill extends BillRecord {
  readonly status: BillStatus;
  readonly selectable: boolean;
  readonly late: boolean;
  readonly charges: LateCharges;
  readonly total: Cents;
}

export interface DebtSlip extends SlipRecord {
  readonly late: boolean;
  readonly charges: LateCharges;
  readonly total: Cents;
}

/** Sums in cents. `original`, `lateCharges` and `total` are of the bills that can be chosen. */
export interface DebtTotals {
  readonly original: Cents;
  readonly lateCharges: Cents;
  readonly total: Cents;
  readonly underReview: Cents;
  readonly slips: Cents;
  readonly chargesToCome: Cents;
  readonly credits: Cents;
  readonly formerOccupant: Cents;
}

/** All that is owed at the premises on a day, bills oldest first. @term debt — débito */
export interface DebtList {
  readonly asOf: CivilDate;
  readonly bills: readonly DebtBill[];
  readonly slips: readonly DebtSlip[];
  readonly charges: readonly ChargeToCome[];
  readonly credits: readonly Credit[];
  readonly formerOccupant: readonly DebtBill[];
  readonly totals: DebtTotals;
}
