import { operation } from '@/lib/http/operation';
import { timeOf } from '@/lib/kernel/civil-date-time';
import { requestBody, requestOrder } from '@/lib/requests/schema';
import { listRequests, makeRequest } from '@/lib/requests/use-cases';
import { utilityNow, utilityToday } from '@/lib/utility/current';
import { presentOutline } from './present';
import { outlineAnswer, requestsAnswer } from './schema';

export const showRequests = operation(
  {
    method: 'GET',
    path: '/requests',
    id: 'listRequests',
    summary: 'The service requests of the premises that its customer may know of.',
    auth: 'signed-in',
    answers: { 200: { description: 'The requests.', schema: requestsAnswer } },
    refusals: [],
  },
  async ({ scope, answer }) => {
    const requests = await listRequests(scope);
    return answer(200, { requests: requests.map((request) => presentOutline(request, utilityToday())) });
  },
);

const located = { schema: outlineAnswer, headers: { location: 'Its address.' } } as const;

export const askService = operation(
  {
    method: 'POST',
    path: '/requests',
    id: 'makeRequest',
    summary:
      'Asks for a service. A service of the tariff needs its answers; with a diameter above 100 mm it is asked for on the pages, where the letter is attached.',
    auth: 'signed-in',
    body: requestBody,
    answers: {
      200: { description: 'The open request, where the same was already asked for.', ...located },
      201: { description: 'The request.', ...located },
    },
    refusals: [
      'SPECIFICATION_NOT_FOUND',
      'TOO_MANY_REQUESTS',
      'SERVICE_ANSWERS_MISSING',
      'QUOTE_REFUSED',
      'WATER_NOT_CUT',
      'DEBTS_TO_SETTLE',
      'DOCUMENTS_MISSING',
      'WRITTEN_REQUEST_MISSING',
      'INDEX_FACTOR_MISSING',
      'RULE_NOT_COVERED',
    ],
  },
  async ({ scope, body, trace, answer }) => {
    const requestedOn = utilityToday();
    const order = { ...requestOrder(body), requestedOn, time: timeOf(utilityNow()), trace };
    const made = await makeRequest({ kind: 'ACCOUNT', scope }, order);
    if (!made.ok) return made;
    const { request, isNew } = made.value;
    const location = `/api/v1/requests/${request.id}`;
    return answer(isNew ? 201 : 200, presentOutline(request, requestedOn), { location });
  },
);
