import { accountRoute, json, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { getRequest } from '@/lib/requests/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { presentRequest } from '../present';
import { requestParams } from '../schema';

export const GET = accountRoute({ params: requestParams }, async ({ scope, params }) => {
  const request = await getRequest(scope, params.id);
  return request.ok ? ok(json(presentRequest(request.value, utilityToday()))) : request;
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
