import { accountRoute, json, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import type { PrivacyRequest } from '@/lib/privacy';
import { privacyBody } from '@/lib/privacy/schema';
import { requestPrivacy } from '@/lib/privacy/use-cases';
import { utilityToday } from '@/lib/utility/current';
import type { PrivacyRequestAnswer } from './schema';

export const POST = accountRoute({ body: privacyBody }, async ({ scope, body, trace }) => {
  const { request, isNew } = await requestPrivacy(scope, body, { requestedOn: utilityToday(), trace });
  return ok(json(presentRequest(request), { status: isNew ? 201 : 200 }));
});

export const { DELETE, GET, PATCH, PUT } = otherMethods('POST');

function presentRequest({ id: _, ...request }: PrivacyRequest): PrivacyRequestAnswer {
  return request;
}
