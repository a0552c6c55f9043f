import { json, otherMethods, route } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { caseLookup } from '@/lib/ombudsman/schema';
import { lookUpCase } from '@/lib/ombudsman/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { presentCase } from '../present';

export const POST = route({ body: caseLookup }, async ({ body, trace }) => {
  const found = await lookUpCase({ ...body, trace });
  return found.ok ? ok(json(presentCase(found.value.story, utilityToday()))) : found;
});

export const { DELETE, GET, PATCH, PUT } = otherMethods('POST');
