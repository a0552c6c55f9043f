import { type BusinessCalendar, countBusinessDays } from '@/lib/kernel/business-days';
import { addDays, type CivilDate, daysBetween } from '@/lib/kernel/civil-date';
import type { DatedEntry } from '@/lib/kernel/dated-rule';
import { addCents, type Cents, multiplyCents, subtractCents, sumCents, zeroCents } from '@/lib/kernel/money';
import { divideRatios, multiplyRatios, type Ratio, ratio, roundRatio } from '@/lib/kernel/ratio';
import { err, ok, type Result } from '@/lib/kernel/result';
import { addMonthsTo, monthsBetween, type YearMonth, yearMonthOf } from '@/lib/kernel/year-month';
import type { LateChargeTerms } from './utility-terms';

/** What is owed and what exempts it. `billedFines`: fines for earlier lateness already inside the amount. */
export interface LateDebt {
  readonly amount: Cents;
  readonly billedFines: Cents;
  readonly dueOn: CivilDate;
  readonly fineExempt: boolean;
  readonly directDebit: boolean;
}

/** The terms in force and the tables they ask for. `factors` are those of the terms' series, by month. */
export interface LateChargeTables {
  readonly terms: DatedEntry<LateChargeTerms>;
  readonly factors: ReadonlyMap<YearMonth, Ratio>;
  readonly calendar: BusinessCalendar;
}

/** Months (`calendar-month`) or days (`pro-rata-day`) that bore interest. */
interface LatePeriod {
  readonly unit: 'month' | 'day';
  readonly count: number;
}

/** The two factors of a monetary correction. */
export interface CorrectionFactors {
  readonly series: string;
  readonly start: { readonly month: YearMonth; readonly factor: Ratio };
  readonly end: { readonly month: YearMonth; readonly factor: Ratio };
}

/**
 * Acréscimos por impontualidade of one debt, in cents; the correction may be negative.
 * @term late charges — acréscimos por impontualidade
 */
export interface LateCharges {
  readonly fine: Cents;
  readonly interest: Cents;
  readonly correction: Cents;
  readonly total: Cents;
  readonly period: LatePeriod;
  readonly correctionFactors: CorrectionFactors | null;
  readonly terms: DatedEntry<LateChargeTerms>;
}

export interface IndexFactorMissing {
  readonly code: 'INDEX_FACTOR_MISSING';
  readonly series: string;
  readonly month: YearMonth;
}

/**
 * A late debt bears a fine once, simple interest, and monetary correction, each rounded half up to the cent, then added.
 * Nothing is charged on a direct debit, nor while the business days from the due date (inclusive) to
 * `asOf - collectionLagDays` (exclusive) are within the grace. The fine is not charged on fines already billed.
 * A month without an index factor is an error that names it, never another month's factor.
 * Source: GSAN UC0216 (calcularAcrescimoPorImpontualidade), without its October and fallback defects.
 */
export function lateCharges(
  debt: LateDebt,
  asOf: CivilDate,
  tables: LateChargeTables,
): Result<LateCharges, IndexFactorMissing> {
  const { value: terms } = tables.terms;
  const period = latePeriod(debt.dueOn, asOf, terms);
  if (debt.directDebit || !isBeyondGrace(debt.dueOn, asOf, tables)) return ok(noCharges(period, tables));
  const factors = correctionFactors(debt.dueOn, asOf, tables);
  if (!factors.ok) return factors;
  const fine = debt.fineExempt ? zeroCents : lateFine(debt, terms);
  const interest = lateInterest(debt.amount, period, terms);
  const correction = monetaryCorrection(debt.amount, factors.value);
  return ok({
    fine,
    interest,
    correction,
    total: sumCents([fine, interest, correction]),
    period,
    correctionFactors: factors.value,
    terms: tables.terms,
  });
}

function isBeyondGrace(dueOn: CivilDate, asOf: CivilDate, { terms, calendar }: LateChargeTables): boolean {
  const toExclusive = addDays(asOf, -terms.value.collectionLagDays);
  if (toExclusive <= dueOn) return false;
  return countBusinessDays(calendar, { fromInclusive: dueOn, toExclusive }) > terms.value.graceBusinessDays;
}

function latePeriod(dueOn: CivilDate, asOf: CivilDate, terms: LateChargeTerms): LatePeriod {
  const byMonth = terms.interestMode === 'calendar-month';
  const count = byMonth ? monthsBetween(yearMonthOf(dueOn), yearMonthOf(asOf)) : daysBetween(dueOn, asOf);
  return { unit: byMonth ? 'month' : 'day', count: count > 0 ? count : 0 };
}

function noCharges(period: LatePeriod, { terms }: LateChargeTables): LateCharges {
  const nothing = { fine: zeroCents, interest: zeroCents, correction: zeroCents, total: zeroCents };
  return { ...nothing, period: { ...period, count: 0 }, correctionFactors: null, terms };
}

function lateFine(debt: LateDebt, terms: LateChargeTerms): Cents {
  const base = subtractCents(debt.amount, debt.billedFines);
  return base > 0 ? multiplyCents(base, terms.fine, 'half-up') : zeroCents;
}

function lateInterest(amount: Cents, period: LatePeriod, terms: LateChargeTerms): Cents {
  const months = ratio(period.count, period.unit === 'month' ? 1 : 30);
  return multiplyCents(amount, multiplyRatios(terms.monthlyInterest, months), 'half-up');
}

/** The quotient of the factors is rounded half up to seven places before it is applied, as GSAN does. */
function monetaryCorrection(amount: Cents, factors: CorrectionFactors | null): Cents {
  if (!factors) return zeroCents;
  const quotient = roundRatio(divideRatios(factors.end.factor, factors.start.factor), 7, 'half-up');
  return subtractCents(multiplyCents(amount, quotient, 'half-up'), amount);
}

function correctionFactors(
  dueOn: CivilDate,
  asOf: CivilDate,
  { terms, factors }: LateChargeTables,
): Result<CorrectionFactors | null, IndexFactorMissing> {
  const series = terms.value.indexSeries;
  if (series === null) return ok(null);
  const startMonth = addMonthsTo(yearMonthOf(dueOn), -1);
  const endMonth = yearMonthOf(asOf);
  const [start, end] = [factors.get(startMonth), factors.get(endMonth)];
  if (!start || !end)
    return err({ code: 'INDEX_FACTOR_MISSING', series, month: start ? endMonth : startMonth });
  return ok({ series, start: { month: startMonth, factor: start }, end: { month: endMonth, factor: end } });
}

/** What is owed with its late charges. */
export function updatedAmount(amount: Cents, charges: LateCharges): Cents {
  return addCents(amount, charges.total);
}
