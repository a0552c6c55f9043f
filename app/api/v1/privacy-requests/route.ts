import { accountRoute, json } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import type { PrivacyRequest } from '@/lib/privacy';
import { privacyBody } from '@/lib/privacy/schema';
import { requestPrivacy } from '@/lib/privacy/use-cases';
import { utilityToday } from '@/lib/utility/current';
import type { PrivacyRequestAnswer } from './schema';

export const POST = accountRoute({ body: privacyBody }, async ({ scope, body, trace }) => {
  const request = await requestPrivacy(scope, body, { requestedOn: utilityToday(), trace });
  return ok(json(presentRequest(request), { status: 201 }));
});

function presentRequest({ id: _, ...request }: PrivacyRequest): PrivacyRequestAnswer {
  return request;
}
