import { operation } from '@/lib/http/operation';
import { lookupForm } from '@/lib/requests/schema';
import { lookUpRequest } from '@/lib/requests/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { presentFollowed } from '../present';
import { followedAnswer } from '../schema';

export const findRequest = operation(
  {
    method: 'POST',
    path: '/requests/lookup',
    id: 'lookUpRequest',
    summary:
      'A request, for a service or for registration, by its protocol and the CPF or CNPJ of who made it, without personal data.',
    auth: 'public',
    body: lookupForm,
    answers: { 200: { description: 'The request.', schema: followedAnswer } },
    refusals: ['REQUEST_NOT_IDENTIFIED', 'TOO_MANY_ATTEMPTS'],
  },
  async ({ body, trace, answer }) => {
    const found = await lookUpRequest({ ...body, trace });
    return found.ok ? answer(200, presentFollowed(found.value.found, utilityToday())) : found;
  },
);
