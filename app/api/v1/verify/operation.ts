import { subjects } from '@/app/verificar/subjects';
import { operation } from '@/lib/http/operation';
import { utilityToday } from '@/lib/utility/current';
import { verifyBody } from '@/lib/verification/schema';
import { verify } from '@/lib/verification/use-cases';
import { presentVerdict } from './present';
import { verifyAnswer } from './schema';

export const judge = operation(
  {
    method: 'POST',
    path: '/verify',
    id: 'verify',
    summary: 'Whether the utility issued a line, a Pix or a document, and how it stands today. Names nobody.',
    auth: 'public',
    body: verifyBody,
    answers: { 200: { description: 'The verdict.', schema: verifyAnswer } },
    refusals: ['TOO_MANY_REQUESTS'],
  },
  async ({ body, trace, answer }) => {
    const verified = await verify(body.text, { asOf: utilityToday(), trace, subjects });
    return verified.ok ? answer(200, presentVerdict(verified.value.verdict)) : verified;
  },
);
