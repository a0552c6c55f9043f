import { subjects } from '@/app/verificar/subjects';
import { json, otherMethods, route } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { utilityToday } from '@/lib/utility/current';
import { verifyBody } from '@/lib/verification/schema';
import { verify } from '@/lib/verification/use-cases';
import { presentVerdict } from './present';

export const POST = route({ body: verifyBody }, async ({ body, trace }) => {
  const answer = await verify(body.text, { asOf: utilityToday(), trace, subjects });
  return answer.ok ? ok(json(presentVerdict(answer.value.verdict))) : answer;
});

export const { DELETE, GET, PATCH, PUT } = otherMethods('POST');
