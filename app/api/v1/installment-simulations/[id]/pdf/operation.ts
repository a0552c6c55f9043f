import { pdf } from '@/lib/http/media';
import { operation } from '@/lib/http/operation';
import { getSimulation, simulationPdf } from '@/lib/installments/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { simulationParams } from '../../schema';

export const drawSimulation = operation(
  {
    method: 'GET',
    path: '/installment-simulations/{id}/pdf',
    id: 'getInstallmentSimulationPdf',
    summary: 'The simulation as a PDF to print.',
    auth: 'signed-in',
    params: simulationParams,
    answers: { 200: { description: 'The document.', mediaTypes: ['application/pdf'] } },
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
    if (!simulation.ok) return simulation;
    const bytes = await simulationPdf(simulation.value);
    return answer(200, pdf(bytes, `simulacao-${simulation.value.asOf}.pdf`));
  },
);
