import { accountRoute, json, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { findRequestCourse, getRequest } from '@/lib/requests/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { presentRequest } from '../present';
import { requestParams } from '../schema';

export const GET = accountRoute({ params: requestParams }, async ({ scope, params }) => {
  const request = await getRequest(scope, params.id);
  if (!request.ok) return request;
  const course = await findRequestCourse(request.value);
  return ok(json(presentRequest(request.value, course, utilityToday())));
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
