import { getConsumption } from '@/lib/consumption/use-cases';
import { operation } from '@/lib/http/operation';
import { presentConsumption } from './present';
import { consumptionAnswer } from './schema';

export const showConsumption = operation(
  {
    method: 'GET',
    path: '/consumption',
    id: 'getConsumption',
    summary: 'The consumption of the premises, month by month.',
    auth: 'signed-in',
    answers: { 200: { description: 'The consumption.', schema: consumptionAnswer } },
    refusals: [],
  },
  async ({ scope, answer }) => answer(200, presentConsumption(await getConsumption(scope))),
);
