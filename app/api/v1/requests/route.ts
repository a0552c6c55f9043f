import { accountRoute, json, otherMethods } from '@/lib/http/route';
import { timeOf } from '@/lib/kernel/civil-date-time';
import { ok } from '@/lib/kernel/result';
import { requestBody, requestOrder } from '@/lib/requests/schema';
import { listRequests, makeRequest } from '@/lib/requests/use-cases';
import { utilityNow, utilityToday } from '@/lib/utility/current';
import { presentOutline } from './present';

export const GET = accountRoute({}, async ({ scope }) => {
  const requests = await listRequests(scope);
  return ok(json({ requests: requests.map((request) => presentOutline(request, utilityToday())) }));
});

export const POST = accountRoute({ body: requestBody }, async ({ scope, body, trace }) => {
  const requestedOn = utilityToday();
  const order = { ...requestOrder(body), requestedOn, time: timeOf(utilityNow()), trace };
  const made = await makeRequest({ kind: 'ACCOUNT', scope }, order);
  if (!made.ok) return made;
  const { request, isNew } = made.value;
  const headers = { location: `/api/v1/requests/${request.id}` };
  return ok(json({ ...presentOutline(request, requestedOn), isNew }, { status: isNew ? 201 : 200, headers }));
});

export const { DELETE, PATCH, PUT } = otherMethods('GET', 'POST');
