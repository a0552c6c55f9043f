import { obstacleData } from '@/lib/http/problem-data';
import type { InstallmentConditions, InstallmentPlan, Simulation } from '@/lib/installments';
import { citation } from '@/lib/kernel/legal-source';
import { decimalFromRatio, type Ratio } from '@/lib/kernel/ratio';
import type { ConditionsAnswer, SimulationAnswer } from './schema';

/** What may be split, as programs read it. */
export function presentConditions(conditions: InstallmentConditions): ConditionsAnswer {
  const obstacles = conditions.obstacles.map(obstacleData);
  return { ...presentTerms(conditions), obstacles };
}

/** A simulation as programs read it. */
export function presentSimulation(simulation: Simulation): SimulationAnswer {
  const { id, debtorName, withReconnection, cash, plans } = simulation;
  return {
    ...presentTerms(simulation),
    id,
    debtorName,
    withReconnection,
    cash: {
      updatedCents: cash.updated,
      taxesCents: cash.taxes,
      discountCents: cash.discount,
      toPayCents: cash.toPay,
    },
    minimumDownPaymentCents: simulation.minimumDownPayment,
    downPaymentCents: simulation.downPayment,
    plans: plans.map(presentPlan),
    isAgreement: false,
    pdfUrl: `/api/v1/installment-simulations/${id}/pdf`,
  };
}

function presentTerms({ asOf, asksReconnection, debt, terms, minimumDebt }: InstallmentConditions) {
  const { summary } = debt;
  const { downPayment, downPaymentIsFirst, monthlyInterest, maxInstallments } = terms.value;
  return {
    asOf,
    asksReconnection,
    debt: {
      billsCents: summary.bills,
      slipsCents: summary.slips,
      lateChargesCents: summary.lateCharges,
      serviceChargesCents: summary.services,
      installmentChargesCents: summary.installments,
      creditsCents: summary.credits,
      totalCents: summary.total,
      inProcessCents: debt.inProcess,
    },
    terms: {
      downPaymentRate: rate(downPayment),
      downPaymentIsFirst,
      monthlyInterestRate: rate(monthlyInterest),
      maxInstallments,
      minimumDebtCents: minimumDebt?.value ?? null,
      source: citation(terms.source),
    },
  };
}

function presentPlan(plan: InstallmentPlan) {
  return {
    installmentCount: plan.times,
    downPaymentCents: plan.downPayment,
    monthlyCents: [...plan.installments],
    feeCents: plan.fee,
    interestCents: plan.interest,
    totalCents: plan.total,
    effectiveMonthlyRate: plan.effectiveRate && rate(plan.effectiveRate.monthly),
    effectiveYearlyRate: plan.effectiveRate && rate(plan.effectiveRate.yearly),
    approver: plan.authority,
  };
}

function rate(value: Ratio): string {
  return decimalFromRatio(value, 6, 'half-up');
}
