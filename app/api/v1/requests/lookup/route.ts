import { json, otherMethods, route } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { lookupForm } from '@/lib/requests/schema';
import { lookUpRequest } from '@/lib/requests/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { presentFollowed } from '../present';

export const POST = route({ body: lookupForm }, async ({ body, trace }) => {
  const found = await lookUpRequest({ ...body, trace });
  return found.ok ? ok(json(presentFollowed(found.value.found, utilityToday()))) : found;
});

export const { DELETE, GET, PATCH, PUT } = otherMethods('POST');
