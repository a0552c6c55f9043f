import { operation } from '@/lib/http/operation';
import { caseBody } from '@/lib/ombudsman/schema';
import { openCase } from '@/lib/ombudsman/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { presentReceipt } from './present';
import { caseReceiptAnswer } from './schema';

export const sendCase = operation(
  {
    method: 'POST',
    path: '/ombudsman',
    id: 'openOmbudsmanCase',
    summary: 'Takes a case for the ombudsman, anonymous or not, and acknowledges it.',
    auth: 'public',
    body: caseBody,
    answers: { 201: { description: 'The acknowledgement.', schema: caseReceiptAnswer } },
    refusals: ['TOO_MANY_REQUESTS'],
  },
  async ({ body, trace, answer }) => {
    const opened = await openCase(body, { receivedOn: utilityToday(), trace });
    return opened.ok ? answer(201, presentReceipt(opened.value)) : opened;
  },
);
