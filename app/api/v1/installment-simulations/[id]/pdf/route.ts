import { pdf } from '@/lib/http/pdf';
import { accountRoute, otherMethods } from '@/lib/http/route';
import { getSimulation, simulationPdf } from '@/lib/installments/use-cases';
import { ok } from '@/lib/kernel/result';
import { utilityToday } from '@/lib/utility/current';
import { simulationParams } from '../../schema';

export const GET = accountRoute({ params: simulationParams }, async ({ scope, params }) => {
  const simulation = await getSimulation(scope, params.id, { asOf: utilityToday() });
  if (!simulation.ok) return simulation;
  return ok(pdf(await simulationPdf(simulation.value), `simulacao-${simulation.value.asOf}.pdf`));
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
