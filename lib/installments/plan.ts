import { type Cents, subtractCents, sumCents, zeroCents } from '@/lib/kernel/money';
import type { Authority } from '@/lib/staff';
import { type EffectiveRate, effectiveRate } from './effective-rate';
import { splitPrincipal } from './price';
import type { InstallmentTerms } from './utility-terms';

/**
 * One way to split a debt, in cents. `times` is the count by which the utility grants it; where the down payment is the
 * first installment it counts. `installments` follow monthly. total = downPayment + fee + installments.
 */
export interface InstallmentPlan {
  readonly times: number;
  readonly downPayment: Cents;
  readonly installments: readonly Cents[];
  readonly fee: Cents;
  readonly total: Cents;
  /** What the installments ask beyond the debt, never below zero; the fee is not in it. */
  readonly interest: Cents;
  /** Null where the fee is no less than what is left to split. */
  readonly effectiveRate: EffectiveRate | null;
  readonly authority: Authority | null;
}

export interface PlanRequest {
  readonly debt: Cents;
  /** Above zero and below the debt. */
  readonly downPayment: Cents;
  readonly fee: Cents;
  readonly terms: InstallmentTerms;
}

/**
 * Every plan the terms allow for a debt and a down payment, fewest installments first. A plan with an installment of nothing
 * is none. Source: manual da Loja Virtual, Simulador de Parcelamento; tarifa de serviços, Artigo 9º.
 */
export function lawfulPlans(request: PlanRequest): readonly InstallmentPlan[] {
  const { downPaymentIsFirst, maxInstallments } = request.terms;
  const before = downPaymentIsFirst ? 1 : 0;
  const counts = Array.from({ length: maxInstallments - before }, (_, index) => index + 1);
  return counts
    .map((count) => planOf(request, count, count + before))
    .filter(({ installments }) => installments.every((amount) => amount > 0));
}

function planOf(
  { debt, downPayment, fee, terms }: PlanRequest,
  count: number,
  times: number,
): InstallmentPlan {
  const principal = subtractCents(debt, downPayment);
  const installments = splitPrincipal(principal, terms.monthlyInterest, count);
  const beyond = subtractCents(sumCents(installments), principal);
  return {
    times,
    downPayment,
    installments,
    fee,
    total: sumCents([downPayment, fee, ...installments]),
    interest: beyond > 0 ? beyond : zeroCents,
    effectiveRate: effectiveRate(subtractCents(principal, fee), installments),
    authority: terms.authorities.find(({ upTo }) => times <= upTo)?.authority ?? null,
  };
}
