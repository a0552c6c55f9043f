import { json, otherMethods, route } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { confirmationHours } from '@/lib/newsletter';
import { newsBody } from '@/lib/newsletter/schema';
import { askForNews } from '@/lib/newsletter/use-cases';
import type { AskedAnswer } from '../schema';

const asked: AskedAnswer = { confirmation: 'BY_EMAIL', confirmWithinHours: confirmationHours };

export const POST = route({ body: newsBody }, async ({ body, trace }) => {
  const answer = await askForNews(body.email, trace);
  return answer.ok ? ok(json(asked, { status: 202 })) : answer;
});

export const { DELETE, GET, PATCH, PUT } = otherMethods('POST');
