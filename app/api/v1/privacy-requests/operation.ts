import { operation } from '@/lib/http/operation';
import { privacyBody } from '@/lib/privacy/schema';
import { requestPrivacy } from '@/lib/privacy/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { presentPrivacyRequest } from './present';
import { privacyRequestAnswer } from './schema';

export const askPrivacy = operation(
  {
    method: 'POST',
    path: '/privacy-requests',
    id: 'requestPrivacy',
    summary: 'Takes a request about one’s own data.',
    auth: 'signed-in',
    body: privacyBody,
    answers: {
      200: { description: 'The one of its kind that waits already.', schema: privacyRequestAnswer },
      201: { description: 'The request.', schema: privacyRequestAnswer },
    },
    refusals: [],
  },
  async ({ scope, body, trace, answer }) => {
    const { request, isNew } = await requestPrivacy(scope, body, { requestedOn: utilityToday(), trace });
    return answer(isNew ? 201 : 200, presentPrivacyRequest(request));
  },
);
