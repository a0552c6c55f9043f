import { getAnnualDischarge } from '@/lib/annual-discharge/use-cases';
import { operation } from '@/lib/http/operation';
import { presentDischarge } from '../present';
import { dischargeAnswer, dischargeParams } from '../schema';

export const showDischarge = operation(
  {
    method: 'GET',
    path: '/annual-discharges/{id}',
    id: 'getAnnualDischarge',
    summary: 'A declaration of the premises.',
    auth: 'signed-in',
    params: dischargeParams,
    answers: { 200: { description: 'The declaration.', schema: dischargeAnswer } },
    refusals: ['ANNUAL_DISCHARGE_NOT_FOUND'],
  },
  async ({ scope, params, answer }) => {
    const discharge = await getAnnualDischarge(scope, params.id);
    return discharge.ok ? answer(200, presentDischarge(discharge.value)) : discharge;
  },
);
