import { byReference, standing } from '@/lib/billing';
import type { BusinessCalendar } from '@/lib/kernel/business-days';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { type DatedRule, findRuleAt, type RuleNotCovered } from '@/lib/kernel/dated-rule';
import { type Cents, sumCents, zeroCents } from '@/lib/kernel/money';
import type { Ratio } from '@/lib/kernel/ratio';
import { ok, type Result } from '@/lib/kernel/result';
import type { YearMonth } from '@/lib/kernel/year-month';
import { isInProcess } from '@/lib/receipts';
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
import type { Received } from './received';
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
    bills.push(withReceipt(bill.value, records.received));
  }
  const slips: DebtSlip[] = [];
  for (const record of records.slips.filter((slip) => !slip.formerOccupant)) {
    const slip = updateSlip(record, asOf, rules);
    if (!slip.ok) return slip;
    slips.push(withReceipt(slip.value, records.received));
  }
  const own = bills.filter((bill) => !bill.formerOccupant);
  const formerOccupant = bills.filter((bill) => bill.formerOccupant);
  const parts = { asOf, bills: own, slips, ...toCome(records), formerOccupant };
  return ok({ ...parts, totals: debtTotals(parts) });
}

/**
 * What is marked to be paid, and what is not because money for it is in process: a payment told to be received is not asked
 * for again. Source: Código Civil, art. 308 and 876; GSAN, PagamentoSituacao.
 */
function withReceipt<
  Debt extends { readonly id: string; readonly amount: Cents; readonly selectable: boolean },
>(debt: Debt, received: Received | undefined) {
  const receipt = received?.get(debt.id) ?? null;
  const inProcess = debt.selectable && isInProcess(receipt, debt.amount);
  return {
    ...debt,
    receipt: debt.selectable ? receipt : null,
    inProcess,
    asked: debt.selectable && !inProcess,
  };
}

function toCome({
  charges,
  credits,
  received,
  reserved,
}: DebtRecords): Pick<DebtList, 'charges' | 'credits'> {
  return {
    charges: charges.map((charge) => ({ ...charge, inProcess: received?.has(charge.id) ?? false })),
    credits: credits.map((credit) => {
      const spent = received?.has(credit.id) ?? false;
      return { ...credit, spent, reservedBy: spent ? null : (reserved?.get(credit.id) ?? null) };
    }),
  };
}

function listedStatus(bill: BillRecord): ListedStatus {
  const { mayBePaid, isOpen } = standing(bill);
  if (mayBePaid) return 'OPEN';
  return isOpen ? 'UNDER_REVIEW' : 'PAID';
}

/** A debt with its late charges, before anybody asked whether money for it came in. */
type Updated<Debt extends DebtBill | DebtSlip> = Omit<Debt, 'receipt' | 'inProcess' | 'asked'>;

function updateBill(
  record: BillRecord,
  asOf: CivilDate,
  rules: DebtRules,
): Result<Updated<DebtBill>, DebtListRefusal> {
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
): Result<Updated<DebtSlip>, DebtListRefusal> {
  const debt = { ...record, billedFines: zeroCents, fineExempt: false, directDebit: false };
  const updated = chargesOf(debt, asOf, rules);
  if (!updated.ok) return updated;
  const charges = updated.value;
  const late = record.dueOn < asOf;
  return ok({ ...record, selectable: true, late, charges, total: updatedAmount(record.amount, charges) });
}

function chargesOf(debt: LateDebt, asOf: CivilDate, rules: DebtRules): Result<LateCharges, DebtListRefusal> {
  const terms = findRuleAt(rules.lateCharges, debt.dueOn);
  if (!terms.ok) return terms;
  const factors = rules.factors.get(terms.value.value.indexSeries ?? '') ?? new Map();
  return lateCharges(debt, asOf, { terms: terms.value, factors, calendar: rules.calendar });
}

function debtTotals(list: Omit<DebtList, 'totals'>): DebtTotals {
  const open = list.bills.filter((bill) => bill.asked);
  const inProcess = [...list.bills, ...list.slips].filter((debt) => debt.inProcess);
  const underReview = list.bills.filter((bill) => bill.status === 'UNDER_REVIEW');
  return {
    original: sumOf(open, (bill) => bill.amount),
    lateCharges: sumOf(open, (bill) => bill.charges.total),
    total: sumOf(open, (bill) => bill.total),
    inProcess: sumOf(inProcess, (debt) => debt.total),
    underReview: sumOf(underReview, (bill) => bill.total),
    slips: sumOf(
      list.slips.filter((slip) => slip.asked),
      (slip) => slip.total,
    ),
    chargesToCome: sumOf(
      list.charges.filter((charge) => !charge.inProcess),
      (charge) => charge.remaining,
    ),
    credits: sumOf(
      list.credits.filter((credit) => !credit.spent),
      (credit) => credit.remaining,
    ),
    formerOccupant: sumOf(list.formerOccupant, (bill) => bill.total),
  };
}

function sumOf<T>(items: readonly T[], amount: (item: T) => Cents): Cents {
  return sumCents(items.map(amount));
}
