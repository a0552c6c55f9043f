import { accountRoute, json, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { requestBody } from '@/lib/requests/schema';
import { listRequests, makeRequest } from '@/lib/requests/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { presentOutline } from './present';

export const GET = accountRoute({}, async ({ scope }) => {
  const requests = await listRequests(scope);
  return ok(json({ requests: requests.map((request) => presentOutline(request, utilityToday())) }));
});

export const POST = accountRoute({ body: requestBody }, async ({ scope, body, trace }) => {
  const requestedOn = utilityToday();
  const made = await makeRequest({ kind: 'ACCOUNT', scope }, { ...body, requestedOn, trace });
  if (!made.ok) return made;
  const { request, isNew } = made.value;
  const headers = { location: `/api/v1/requests/${request.id}` };
  return ok(json({ ...presentOutline(request, requestedOn), isNew }, { status: isNew ? 201 : 200, headers }));
});

export const { DELETE, PATCH, PUT } = otherMethods('GET', 'POST');
