import { operation } from '@/lib/http/operation';
import { err } from '@/lib/kernel/result';
import { utilityToday } from '@/lib/utility/current';
import { routeParams } from '@/lib/waste-routes/schema';
import { getWasteRoute } from '@/lib/waste-routes/use-cases';
import { presentRoute } from '../present';
import { wasteRouteAnswer } from '../schema';

export const showRoute = operation(
  {
    method: 'GET',
    path: '/waste-routes/{neighbourhood}',
    id: 'getWasteRoute',
    summary: 'The waste collection of a neighbourhood.',
    auth: 'public',
    params: routeParams,
    answers: { 200: { description: 'The route.', schema: wasteRouteAnswer } },
    refusals: ['RESOURCE_NOT_FOUND'],
  },
  async ({ params, answer }) => {
    const asOf = utilityToday();
    const known = await getWasteRoute(params.neighbourhood, asOf);
    return known ? answer(200, presentRoute(known, asOf)) : err({ code: 'RESOURCE_NOT_FOUND' } as const);
  },
);
