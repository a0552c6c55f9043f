import { standing } from '@/lib/billing';
import { addMonths, type CivilDate, civilDate } from '@/lib/kernel/civil-date';
import { type DatedRule, findRuleAt } from '@/lib/kernel/dated-rule';
import { sumCents } from '@/lib/kernel/money';
import type { YearMonth } from '@/lib/kernel/year-month';
import type { Consumer, DischargeBill, DischargeItem, DischargeRecords } from './discharge';
import type { BlockingBill, DischargeReason, YearAssessment } from './reasons';
import { isBeingPaidInInstallments, isOpen, isSettled, itemOf } from './situation';
import type { AnnualDischargeTerms, YearOfBill } from './utility-terms';

export interface YearQuestion {
  readonly year: number;
  readonly asOf: CivilDate;
  readonly rule: DatedRule<AnnualDischargeTerms>;
}

/**
 * A year is declared settled when it is closed and every bill issued in it is; there is no least number of bills. A bill
 * disputed in court, or prescribed, is left out and named. All reasons against it are given at once.
 * The consumer is who asks, if bills of the year are in their name, otherwise the present user: others' bills do not count.
 * Earlier years are covered too unless a bill of theirs is not settled.
 * Source: Lei 12.007/2009, arts. 2º and 4º.
 */
export function assessYear(records: DischargeRecords, { year, asOf, rule }: YearQuestion): YearAssessment {
  const terms = findRuleAt(rule, civilDate(`${year}-12-31`));
  if (!terms.ok)
    return { granted: false, reasons: [{ code: 'YEAR_NOT_COVERED', firstYear: firstYear(rule) }] };
  const { yearOfBill, monthsToClose } = terms.value.value;
  const { consumer, bills } = billsOfConsumer(records, year, yearOfBill);
  const own = bills.filter((bill) => yearOf(bill, yearOfBill) === year);
  const availableFrom = addMonths(civilDate(`${year + 1}-01-01`), monthsToClose);
  const items = own
    .filter((bill) => !isUnsettled(bill) && !isReplaced(bill, own))
    .flatMap((bill) => itemOf(bill) ?? []);
  const closed = asOf >= availableFrom;
  const reasons: DischargeReason[] = [
    ...(closed
      ? absence({ year, consumer, own, items })
      : [{ code: 'YEAR_NOT_CLOSED', availableFrom } as const]),
    ...blocking('BILLS_OPEN', own.filter(isOpen)),
    ...blocking('BILLS_IN_INSTALLMENTS', own.filter(isBeingPaidInInstallments)),
  ];
  if (reasons.length > 0) return { granted: false, reasons };
  const earlier = bills.filter((bill) => yearOf(bill, yearOfBill) < year);
  return {
    granted: true,
    draft: {
      consumerId: consumer.id,
      baseYear: year,
      yearOfBill,
      items: items.toSorted(byMonth),
      total: sumCents(items.filter(isSettled).map((item) => item.amount)),
      openEarlierMonths: unsettledMonths(earlier),
    },
  };
}

/** The years that have bills of a consumer, newest first, and always the last that ended. */
export function yearsToOffer(
  records: DischargeRecords,
  { asOf, rule }: Omit<YearQuestion, 'year'>,
): readonly number[] {
  const last = Number(asOf.slice(0, 4)) - 1;
  const years = records.bills.flatMap((bill) => {
    const terms = findRuleAt(rule, bill.dueOn);
    return terms.ok ? yearOf(bill, terms.value.value.yearOfBill) : [];
  });
  return [...new Set([last, ...years.filter((year) => year < last)])].toSorted((a, b) => b - a);
}

function firstYear(rule: DatedRule<AnnualDischargeTerms>): number {
  return Number(rule.entries[0]?.from.slice(0, 4));
}

function yearOf(bill: DischargeBill, yearOfBill: YearOfBill): number {
  return Number((yearOfBill === 'REFERENCE_MONTH' ? bill.referenceMonth : bill.dueOn).slice(0, 4));
}

function billsOfConsumer({ consumers, bills }: DischargeRecords, year: number, yearOfBill: YearOfBill) {
  const hasBills = ({ id }: Consumer) =>
    bills.some((bill) => bill.customerId === id && yearOf(bill, yearOfBill) === year);
  const consumer = consumers.find(hasBills) ?? consumers.at(-1) ?? consumers[0];
  return { consumer, bills: bills.filter((bill) => bill.customerId === consumer.id) };
}

interface Found {
  readonly year: number;
  readonly consumer: Consumer;
  readonly own: readonly DischargeBill[];
  readonly items: readonly DischargeItem[];
}

/** Why there is nothing to declare; an unsettled bill is a reason of its own. */
function absence({ year, consumer, own, items }: Found): DischargeReason[] {
  if (own.length === 0) {
    const before = year < Number(consumer.since.slice(0, 4));
    return [before ? { code: 'YEAR_BEFORE_LINK', since: consumer.since } : { code: 'NO_BILLS' }];
  }
  return own.some(isUnsettled) || items.some(isSettled) ? [] : [{ code: 'NOTHING_SETTLED' }];
}

function isUnsettled(bill: DischargeBill): boolean {
  return isOpen(bill) || isBeingPaidInInstallments(bill);
}

/** Whether a cancelled bill was issued again: the later bill of its month and kind is the row. */
function isReplaced(bill: DischargeBill, own: readonly DischargeBill[]): boolean {
  if (standing(bill).state !== 'CANCELLED') return false;
  return own.some(
    (other) =>
      other.id !== bill.id &&
      other.referenceMonth === bill.referenceMonth &&
      other.kind === bill.kind &&
      (!standing(other).isVoid || (standing(other).state === 'CANCELLED' && other.id > bill.id)),
  );
}

function blocking(
  code: 'BILLS_OPEN' | 'BILLS_IN_INSTALLMENTS',
  bills: readonly DischargeBill[],
): DischargeReason[] {
  return bills.length > 0 ? [{ code, bills: bills.toSorted(byMonth).map(blockingBill) }] : [];
}

function blockingBill({ id, referenceMonth, dueOn, amount, reviewReason }: DischargeBill): BlockingBill {
  return { id, referenceMonth, dueOn, amountCents: amount, reviewReason };
}

function unsettledMonths(bills: readonly DischargeBill[]): readonly YearMonth[] {
  const unsettled = bills.filter((bill) => {
    const { isSettled: settled, isVoid } = standing(bill);
    return !settled && !isVoid;
  });
  return [...new Set(unsettled.map((bill) => bill.referenceMonth))].toSorted();
}

function byMonth(
  a: Pick<DischargeBill, 'referenceMonth' | 'dueOn'>,
  b: Pick<DischargeBill, 'referenceMonth' | 'dueOn'>,
) {
  return a.referenceMonth + a.dueOn < b.referenceMonth + b.dueOn ? -1 : 1;
}
