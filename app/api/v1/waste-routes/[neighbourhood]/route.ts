import { json, otherMethods, route } from '@/lib/http/route';
import { err, ok } from '@/lib/kernel/result';
import { utilityToday } from '@/lib/utility/current';
import { routeParams } from '@/lib/waste-routes/schema';
import { getWasteRoute } from '@/lib/waste-routes/use-cases';
import { presentRoute } from '../present';

export const GET = route({ params: routeParams }, async ({ params }) => {
  const asOf = utilityToday();
  const known = await getWasteRoute(params.neighbourhood, asOf);
  return known ? ok(json(presentRoute(known, asOf))) : err({ code: 'RESOURCE_NOT_FOUND' });
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
