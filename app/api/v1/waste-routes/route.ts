import { json, otherMethods, route } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { utilityToday } from '@/lib/utility/current';
import { searchedText } from '@/lib/waste-routes/schema';
import { findWasteRoutes } from '@/lib/waste-routes/use-cases';
import { presentRoutes } from './present';

export const GET = route({}, async ({ request }) => {
  const asOf = utilityToday();
  const typed = searchedText.parse(request.nextUrl.searchParams.get('search') ?? '');
  return ok(json(presentRoutes(await findWasteRoutes(typed, asOf), asOf)));
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
