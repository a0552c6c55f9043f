import { json, otherMethods, route } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { answerOf } from '@/lib/service-tariff';
import { quoteBody } from '@/lib/service-tariff/schema';
import { askQuote } from '@/lib/service-tariff/use-cases';
import { presentQuote } from './present';
import { programQuestion } from './program-question';
import { quoteParams } from './schema';

export const POST = route({ params: quoteParams, body: quoteBody }, async ({ params, body }) => {
  const { question, asker } = await programQuestion(params.code, body);
  const asked = await askQuote(question, asker);
  if (!asked.ok) return asked;
  return ok(json(presentQuote({ ...asked.value, answer: answerOf(asked.value.quote) })));
});

export const { DELETE, GET, PATCH, PUT } = otherMethods('POST');
