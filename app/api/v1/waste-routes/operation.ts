import { operation } from '@/lib/http/operation';
import { utilityToday } from '@/lib/utility/current';
import { searchQuery } from '@/lib/waste-routes/schema';
import { findWasteRoutes } from '@/lib/waste-routes/use-cases';
import { presentRoutes } from './present';
import { wasteRoutesAnswer } from './schema';

export const findRoutes = operation(
  {
    method: 'GET',
    path: '/waste-routes',
    id: 'findWasteRoutes',
    summary: 'The waste collection of the neighbourhoods, searched by neighbourhood or street.',
    auth: 'public',
    query: searchQuery,
    answers: { 200: { description: 'The routes found.', schema: wasteRoutesAnswer } },
    refusals: [],
  },
  async ({ query, answer }) => {
    const asOf = utilityToday();
    return answer(200, presentRoutes(await findWasteRoutes(query.search, asOf), asOf));
  },
);
