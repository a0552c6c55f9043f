import { byReference, standing } from '@/lib/billing';
import type { BusinessCalendar } from '@/lib/kernel/business-days';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { type DatedRule, findRuleAt, type RuleNotCovered } from '@/lib/kernel/dated-rule';
import { type Cents, sumCents, zeroCents } from '@/lib/kernel/money';
import type { Ratio } from '@/lib/kernel/ratio';
import { ok, type Result } from '@/lib/kernel/result';
import type { YearMonth } from '@/lib/kernel/year-month';
import type {
  BillRecord,
  DebtBill,
  DebtList,
  DebtRecords,
  DebtSlip,
  DebtTotals,
  ListedStatus,
  SlipRecord,
} from './debt';
import {
  type IndexFactorMissing,
  type LateCharges,
  type LateDebt,
  lateCharges,
  updatedAmount,
} from './late-charges';
import type { LateChargeTerms } from './utility-terms';

/** Index factors by series, then by month. */
export type IndexTables = ReadonlyMap<string, ReadonlyMap<YearMonth, Ratio>>;

/** The rule of late charges and the reference tables it reads. */
export interface DebtRules {
  readonly lateCharges: DatedRule<LateChargeTerms>;
  readonly factors: IndexTables;
  readonly calendar: BusinessCalendar;
}

export type DebtListRefusal = IndexFactorMissing | RuleNotCovered;

/**
 * The debts of a premises on a day: each open bill and slip updated by the terms in force at its due date.
 * A former occupant's debts stand apart and cannot be chosen. Any missing table entry refuses the whole list:
 * a total that leaves something out would mislead.
 */
export function composeDebtList(
  records: DebtRecords,
  asOf: CivilDate,
  rules: DebtRules,
): Result<DebtList, DebtListRefusal> {
  const bills: DebtBill[] = [];
  for (const record of records.bills.toSorted(byReference)) {
    const bill = updateBill(record, asOf, rules);
    if (!bill.ok) return bill;
    bills.push(bill.value);
  }
  const slips: DebtSlip[] = [];
  for (const record of records.slips.filter((slip) => !slip.formerOccupant)) {
    const slip = updateSlip(record, asOf, rules);
    if (!slip.ok) return slip;
    slips.push(slip.value);
  }
  const { charges, credits } = records;
  const own = bills.filter((bill) => !bill.formerOccupant);
  const formerOccupant = bills.filter((bill) => bill.formerOccupant);
  const parts = { asOf, bills: own, slips, charges, credits, formerOccupant };
  return ok({ ...parts, totals: debtTotals(parts) });
}

function listedStatus(bill: BillRecord): ListedStatus {
  const { mayBePaid, isOpen } = standing(bill);
  if (mayBePaid) return 'OPEN';
  return isOpen ? 'UNDER_REVIEW' : 'PAID';
}

function updateBill(
  record: BillRecord,
  asOf: CivilDate,
  rules: DebtRules,
): Result<DebtBill, DebtListRefusal> {
  const status = listedStatus(record);
  const updated = chargesOf(record, status === 'PAID' ? record.dueOn : asOf, rules);
  if (!updated.ok) return updated;
  const charges = updated.value;
  const selectable = status === 'OPEN' && !record.formerOccupant;
  const late = status === 'OPEN' && record.dueOn < asOf;
  return ok({ ...record, status, selectable, late, charges, total: updatedAmount(record.amount, charges) });
}

function updateSlip(
  record: SlipRecord,
  asOf: CivilDate,
  rules: DebtRules,
): Result<DebtSlip, DebtListRefusal> {
  const debt = { ...record, billedFines: zeroCents, fineExempt: false, directDebit: false };
  const updated = chargesOf(debt, asOf, rules);
  if (!updated.ok) return updated;
  const charges = updated.value;
  return ok({ ...record, late: record.dueOn < asOf, charges, total: updatedAmount(record.amount, charges) });
}

function chargesOf(debt: LateDebt, asOf: CivilDate, rules: DebtRules): Result<LateCharges, DebtListRefusal> {
  const terms = findRuleAt(rules.lateCharges, debt.dueOn);
  if (!terms.ok) return terms;
  const factors = rules.factors.get(terms.value.value.indexSeries ?? '') ?? new Map();
  return lateCharges(debt, asOf, { terms: terms.value, factors, calendar: rules.calendar });
}

function debtTotals(list: Omit<DebtList, 'totals'>): DebtTotals {
  const open = list.bills.filter((bill) => bill.selectable);
  const underReview = list.bills.filter((bill) => bill.status === 'UNDER_REVIEW');
  return {
    original: sumOf(open, (bill) => bill.amount),
    lateCharges: sumOf(open, (bill) => bill.charges.total),
    total: sumOf(open, (bill) => bill.total),
    underReview: sumOf(underReview, (bill) => bill.total),
    slips: sumOf(list.slips, (slip) => slip.total),
    chargesToCome: sumOf(list.charges, (charge) => charge.remaining),
    credits: sumOf(list.credits, (credit) => credit.remaining),
    formerOccupant: sumOf(list.formerOccupant, (bill) => bill.total),
  };
}

function sumOf<T>(items: readonly T[], amount: (item: T) => Cents): Cents {
  return sumCents(items.map(amount));
}
