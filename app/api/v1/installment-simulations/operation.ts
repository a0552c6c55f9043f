import { operation } from '@/lib/http/operation';
import { simulationBody } from '@/lib/installments/schema';
import { getInstallmentConditions, getSimulation, simulateInstallments } from '@/lib/installments/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { presentConditions, presentSimulation } from './present';
import { conditionsAnswer, simulationAnswer } from './schema';

export const showConditions = operation(
  {
    method: 'GET',
    path: '/installment-simulations',
    id: 'getInstallmentConditions',
    summary: 'Whether what is owed may be split today, and everything that stands in the way.',
    auth: 'signed-in',
    answers: { 200: { description: 'The conditions.', schema: conditionsAnswer } },
    refusals: ['INDEX_FACTOR_MISSING', 'RULE_NOT_COVERED'],
  },
  async ({ scope, answer }) => {
    const conditions = await getInstallmentConditions(scope, utilityToday());
    return conditions.ok ? answer(200, presentConditions(conditions.value)) : conditions;
  },
);

export const simulate = operation(
  {
    method: 'POST',
    path: '/installment-simulations',
    id: 'simulateInstallments',
    summary: 'Simulates splitting all that is owed, by the CPF or CNPJ of the debtor; it is no agreement.',
    auth: 'signed-in',
    body: simulationBody,
    answers: {
      201: {
        description: 'The simulation.',
        schema: simulationAnswer,
        headers: { location: 'Its address.' },
      },
    },
    refusals: [
      'INSTALLMENTS_REFUSED',
      'DOWN_PAYMENT_BELOW_MINIMUM',
      'DOWN_PAYMENT_REACHES_DEBT',
      'SIMULATION_NOT_FOUND',
      'SIMULATION_EXPIRED',
      'TOO_MANY_ATTEMPTS',
      'INDEX_FACTOR_MISSING',
      'RULE_NOT_COVERED',
    ],
  },
  async ({ scope, body, trace, answer }) => {
    const { downPaymentCents: downPayment, ...asked } = body;
    const asOf = utilityToday();
    const simulated = await simulateInstallments(scope, { ...asked, downPayment, asOf, trace });
    if (!simulated.ok) return simulated;
    const { id } = simulated.value;
    const simulation = await getSimulation(scope, id, { asOf });
    if (!simulation.ok) return simulation;
    const location = `/api/v1/installment-simulations/${id}`;
    return answer(201, presentSimulation(simulation.value), { location });
  },
);
