import { operation } from '@/lib/http/operation';
import { timeOf } from '@/lib/kernel/civil-date-time';
import { askInspection } from '@/lib/requests/use-cases';
import { utilityNow, utilityToday } from '@/lib/utility/current';
import { presentOutline } from '../../present';
import { outlineAnswer, requestParams } from '../../schema';

export const inspect = operation(
  {
    method: 'POST',
    path: '/requests/{id}/inspections',
    id: 'askInspection',
    summary:
      'Asks for the inspection of an own request, the first or a further one after a refusal, which is charged.',
    auth: 'signed-in',
    params: requestParams,
    answers: {
      200: { description: 'The request, whose inspection is waited for already.', schema: outlineAnswer },
      201: { description: 'The request.', schema: outlineAnswer },
    },
    refusals: [
      'REQUEST_NOT_FOUND',
      'REQUEST_CLOSED',
      'INSPECTION_NOT_NEEDED',
      'INSPECTION_ALREADY_APPROVED',
      'AUTHORITY_PENDING',
    ],
  },
  async ({ scope, params, trace, answer }) => {
    const on = utilityToday();
    const asked = await askInspection(scope, params.id, { on, time: timeOf(utilityNow()), trace });
    if (!asked.ok) return asked;
    const { request, isNew } = asked.value;
    return answer(isNew ? 201 : 200, presentOutline(request, on));
  },
);
