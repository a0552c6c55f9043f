import { accountRoute, json, otherMethods } from '@/lib/http/route';
import { getSimulation } from '@/lib/installments/use-cases';
import { ok } from '@/lib/kernel/result';
import { utilityToday } from '@/lib/utility/current';
import { presentSimulation } from '../present';
import { simulationParams } from '../schema';

export const GET = accountRoute({ params: simulationParams }, async ({ scope, params }) => {
  const simulation = await getSimulation(scope, params.id, { asOf: utilityToday() });
  return simulation.ok ? ok(json(presentSimulation(simulation.value))) : simulation;
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
