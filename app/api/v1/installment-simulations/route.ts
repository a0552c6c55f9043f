import { accountRoute, json, otherMethods } from '@/lib/http/route';
import { simulationBody } from '@/lib/installments/schema';
import { getInstallmentConditions, getSimulation, simulateInstallments } from '@/lib/installments/use-cases';
import { ok } from '@/lib/kernel/result';
import { utilityToday } from '@/lib/utility/current';
import { presentConditions, presentSimulation } from './present';

export const GET = accountRoute({}, async ({ scope }) => {
  const conditions = await getInstallmentConditions(scope, utilityToday());
  return conditions.ok ? ok(json(presentConditions(conditions.value))) : conditions;
});

export const POST = accountRoute({ body: simulationBody }, async ({ scope, body, trace }) => {
  const { downPaymentCents: downPayment, ...asked } = body;
  const asOf = utilityToday();
  const simulated = await simulateInstallments(scope, { ...asked, downPayment, asOf, trace });
  if (!simulated.ok) return simulated;
  const { id } = simulated.value;
  const simulation = await getSimulation(scope, id, { asOf });
  if (!simulation.ok) return simulation;
  const headers = { location: `/api/v1/installment-simulations/${id}` };
  return ok(json(presentSimulation(simulation.value), { status: 201, headers }));
});

export const { DELETE, PATCH, PUT } = otherMethods('GET', 'POST');
