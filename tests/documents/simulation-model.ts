import type { InstallmentSimulationDocument, SimulatedPlan } from '@/lib/documents/installment-simulation';
import { civilDate } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { addMonthsTo, yearMonth } from '@/lib/kernel/year-month';
import { manualStatement, manyBills } from './statement-model';

// biome-ignore format: one row a plan
const manualPlans = [
  ['1', '379,85', 42_138, '21,40\u00a0%'],
  ['2', '191,46', 42_445, '21,40\u00a0%'],
  ['3', '128,67', 42_754, '21,41\u00a0%'],
  ['4', '97,28', 43_065, '21,42\u00a0%'],
  ['5', '78,45', 43_378, '21,43\u00a0%'],
  ['6', '65,90', 43_693, '21,44\u00a0%'],
] as const;

function plan(changes: Partial<SimulatedPlan>): SimulatedPlan {
  const amounts = { downPayment: cents(4_153), total: cents(43_693) };
  const words = {
    times: '6',
    installment: '65,90',
    interestRate: '1,63\u00a0%',
    effectiveRate: '21,44\u00a0%',
  };
  return { ...amounts, ...words, approver: null, ...changes };
}

/** The manual's simulation: 415,29 with 41,53 down. */
export const manualSimulation: InstallmentSimulationDocument = {
  utility: manualStatement.utility,
  debtorName: 'MARIA APARECIDA',
  accountNumber: '4647262',
  premisesAddress: manualStatement.premisesAddress,
  withReconnection: true,
  simulatedOn: civilDate('2019-04-22'),
  bills: [
    ['2018-07', '2018-08-03', 5_390, 726],
    ['2018-08', '2018-09-03', 10_488, 1_277],
    ['2018-09', '2018-10-04', 3_564, 392],
    ['2018-10', '2018-11-05', 7_048, 642],
    ['2018-11', '2018-12-06', 7_549, 633],
    ['2018-12', '2019-01-04', 3_564, 256],
  ].map(([month, dueOn, amount, charges]) => ({
    referenceMonth: yearMonth(String(month)),
    dueOn: civilDate(String(dueOn)),
    amount: cents(Number(amount)),
    charges: cents(Number(charges)),
  })),
  others: [],
  debt: [
    { label: 'Contas', amount: cents(37_603) },
    { label: 'Guias de pagamento', amount: cents(0) },
    { label: 'Acréscimos por impontualidade', amount: cents(3_926) },
    { label: 'Débito total atualizado', amount: cents(41_529), strong: true },
  ],
  cash: [{ label: 'Valor do pagamento à vista', amount: cents(41_529), strong: true }],
  plans: manualPlans.map(([times, installment, total, effectiveRate]) =>
    plan({ times, installment, total: cents(total), effectiveRate }),
  ),
  notices: [
    'Esta simulação não vale como contrato de parcelamento. A entrada do acordo pode ser igual à daqui ou diferente, conforme a resolução da empresa na data do acordo.',
    'Valores de 22/04/2019: mudam no dia seguinte.',
  ],
  demonstration: false,
};

/** Fifty-nine plans with those who approve them, and ten years of bills: what the tables must bear at most. */
export const longSimulation: InstallmentSimulationDocument = {
  ...manualSimulation,
  bills: manyBills(120).map((bill, index) => ({
    ...bill,
    referenceMonth: addMonthsTo(yearMonth('2002-01'), index),
  })),
  others: [
    { label: 'Guia: RELIGAÇÃO DE ÁGUA', amount: cents(4_153) },
    { label: 'Crédito: DEVOLUÇÃO DE VALOR PAGO A MAIS', amount: cents(-2_500) },
  ],
  plans: Array.from({ length: 59 }, (_, index) =>
    plan({
      times: `${index + 2}`,
      downPayment: cents(12_345_678),
      installment: '17 de 1.234.567,89 e 18 de 1.234.567,88',
      total: cents(1_234_567_890),
      effectiveRate: '1.234,56\u00a0%',
      approver: 'Gerente de atendimento',
    }),
  ),
};
