import { operation } from '@/lib/http/operation';
import { confirmationHours } from '@/lib/newsletter';
import { newsBody } from '@/lib/newsletter/schema';
import { askForNews } from '@/lib/newsletter/use-cases';
import { type AskedAnswer, askedAnswer } from '../schema';

const asked: AskedAnswer = { confirmation: 'BY_EMAIL', confirmWithinHours: confirmationHours };

export const subscribe = operation(
  {
    method: 'POST',
    path: '/newsletter/subscriptions',
    id: 'askForNews',
    summary: 'Asks for news at a mail address. The answer is the same whether or not the address is known.',
    auth: 'public',
    body: newsBody,
    answers: { 202: { description: 'A letter goes to the address.', schema: askedAnswer } },
    refusals: ['TOO_MANY_REQUESTS'],
  },
  async ({ body, trace, answer }) => {
    const taken = await askForNews(body.email, trace);
    return taken.ok ? answer(202, asked) : taken;
  },
);
