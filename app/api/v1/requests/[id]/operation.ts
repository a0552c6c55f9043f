import { operation } from '@/lib/http/operation';
import { findRequestCourse, getRequest } from '@/lib/requests/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { presentRequest } from '../present';
import { requestAnswer, requestParams } from '../schema';

export const showRequest = operation(
  {
    method: 'GET',
    path: '/requests/{id}',
    id: 'getRequest',
    summary: 'A request of the premises with its steps and the names of its files.',
    auth: 'signed-in',
    params: requestParams,
    answers: { 200: { description: 'The request.', schema: requestAnswer } },
    refusals: ['REQUEST_NOT_FOUND'],
  },
  async ({ scope, params, answer }) => {
    const request = await getRequest(scope, params.id);
    if (!request.ok) return request;
    const course = await findRequestCourse(scope, request.value);
    return answer(200, presentRequest(request.value, course, utilityToday()));
  },
);
