import { operation } from '@/lib/http/operation';
import { getSimulation } from '@/lib/installments/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { presentSimulation } from '../present';
import { simulationAnswer, simulationParams } from '../schema';

export const showSimulation = operation(
  {
    method: 'GET',
    path: '/installment-simulations/{id}',
    id: 'getInstallmentSimulation',
    summary: 'A simulation of today, worked out from what is owed now.',
    auth: 'signed-in',
    params: simulationParams,
    answers: { 200: { description: 'The simulation.', schema: simulationAnswer } },
    refusals: [
      'SIMULATION_NOT_FOUND',
      'SIMULATION_EXPIRED',
      'INSTALLMENTS_REFUSED',
      'DOWN_PAYMENT_BELOW_MINIMUM',
      'DOWN_PAYMENT_REACHES_DEBT',
      'INDEX_FACTOR_MISSING',
      'RULE_NOT_COVERED',
    ],
  },
  async ({ scope, params, answer }) => {
    const simulation = await getSimulation(scope, params.id, { asOf: utilityToday() });
    return simulation.ok ? answer(200, presentSimulation(simulation.value)) : simulation;
  },
);
