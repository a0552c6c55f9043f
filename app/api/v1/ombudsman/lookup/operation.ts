import { operation } from '@/lib/http/operation';
import { caseLookup } from '@/lib/ombudsman/schema';
import { lookUpCase } from '@/lib/ombudsman/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { presentCase } from '../present';
import { caseAnswer } from '../schema';

export const findCase = operation(
  {
    method: 'POST',
    path: '/ombudsman/lookup',
    id: 'lookUpOmbudsmanCase',
    summary: 'A case by its protocol and access code. Names nobody.',
    auth: 'public',
    body: caseLookup,
    answers: { 200: { description: 'The case.', schema: caseAnswer } },
    refusals: ['CASE_NOT_IDENTIFIED', 'TOO_MANY_ATTEMPTS'],
  },
  async ({ body, trace, answer }) => {
    const found = await lookUpCase({ ...body, trace });
    return found.ok ? answer(200, presentCase(found.value.story, utilityToday())) : found;
  },
);
