import 'server-only';
import { premisesAddressLine } from '@/lib/accounts';
import { demonstration } from '@/lib/demonstration';
import type { InstallmentSimulationDocument, SimulatedPlan } from '@/lib/documents/installment-simulation';
import { formatDate, formatPercent } from '@/lib/format';
import { authorityLabel } from '@/lib/staff';
import { letterheadOf } from '@/lib/utility';
import { currentUtility } from '@/lib/utility/current';
import type { InstallmentPlan } from '../plan';
import type { Simulation } from '../simulation';
import {
  cashLines,
  debtLines,
  effectiveRateInWords,
  feeSentence,
  inProcessSentence,
  installmentsInWords,
  notAnAgreement,
  otherDebtLines,
} from '../words';

/** A simulation as its document prints it. */
export function simulationDocument(simulation: Simulation): InstallmentSimulationDocument {
  const { debtorName, account, asksReconnection, withReconnection, debt, cash, plans, asOf } = simulation;
  const fee = feeSentence(plans);
  const inProcess = inProcessSentence(debt);
  return {
    utility: letterheadOf(currentUtility()),
    debtorName,
    accountNumber: account.premises.accountNumber,
    premisesAddress: premisesAddressLine(account.premises.address),
    withReconnection: asksReconnection ? withReconnection : null,
    simulatedOn: asOf,
    bills: debt.bills.map(({ referenceMonth, dueOn, amount, charges }) => {
      return { referenceMonth, dueOn, amount, charges: charges.total };
    }),
    others: otherDebtLines(debt),
    debt: debtLines(debt.summary),
    cash: cashLines(cash),
    plans: plans.map((plan) => planOf(plan, simulation)),
    notices: [
      notAnAgreement,
      `Valores de ${formatDate(asOf)}: mudam no dia seguinte.`,
      ...(inProcess ? [inProcess] : []),
      ...(fee ? [fee] : []),
    ],
    demonstration: demonstration !== null,
  };
}

function planOf(plan: InstallmentPlan, { terms }: Simulation): SimulatedPlan {
  return {
    times: `${plan.times}`,
    downPayment: plan.downPayment,
    installment: installmentsInWords(plan),
    interestRate: formatPercent(terms.value.monthlyInterest),
    total: plan.total,
    effectiveRate: effectiveRateInWords(plan).yearly,
    approver: plan.authority && authorityLabel(plan.authority),
  };
}
