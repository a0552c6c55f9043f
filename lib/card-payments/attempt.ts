import type { DebtSelection } from '@/lib/debts';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import type { YearMonth } from '@/lib/kernel/year-month';

/**
 * PENDING holds its bills. SETTLED: the company confirmed. DECLINED, CANCELLED, EXPIRED: released, nothing was paid.
 * MISMATCH: another amount was received, somebody must look.
 */
export type AttemptStatus = 'PENDING' | 'SETTLED' | 'DECLINED' | 'CANCELLED' | 'EXPIRED' | 'MISMATCH';

/** One bill of an attempt with its late charges of that day, in cents. */
export interface AttemptItem {
  readonly billId: string;
  readonly referenceMonth: YearMonth;
  readonly dueOn: CivilDate;
  readonly amount: Cents;
  readonly fine: Cents;
  readonly interest: Cents;
  readonly correction: Cents;
  readonly total: Cents;
}

/**
 * One try to pay chosen bills by card at a company, frozen as it was sent there.
 * `expiresAt` is an ISO instant in UTC, after which the company must not charge (exclusive).
 * @term card attempt — pagamento com cartão
 */
export interface CardAttempt {
  readonly id: string;
  readonly premisesId: string;
  readonly company: { readonly id: string; readonly name: string; readonly collectorId: number };
  readonly startedOn: CivilDate;
  readonly expiresAt: string;
  readonly status: AttemptStatus;
  readonly total: Cents;
  readonly items: readonly AttemptItem[];
}

/** The items of an attempt, bills by reference. */
export function attemptItems(selection: DebtSelection): readonly AttemptItem[] {
  return selection.bills.map(({ id, referenceMonth, dueOn, amount, charges, total }) => ({
    billId: id,
    referenceMonth,
    dueOn,
    amount,
    fine: charges.fine,
    interest: charges.interest,
    correction: charges.correction,
    total,
  }));
}

/** Whether an attempt is for just these bills, in any order; repeated ids count once. */
export function isForBills(attempt: CardAttempt, billIds: readonly string[]): boolean {
  const wanted = new Set(billIds);
  return attempt.items.length === wanted.size && attempt.items.every(({ billId }) => wanted.has(billId));
}
