import { operation } from '@/lib/http/operation';
import { answerOf } from '@/lib/service-tariff';
import { quoteBody } from '@/lib/service-tariff/schema';
import { askQuote } from '@/lib/service-tariff/use-cases';
import { presentQuote } from './present';
import { programQuestion } from './program-question';
import { askedQuoteAnswer, quoteParams } from './schema';

export const quoteService = operation(
  {
    method: 'POST',
    path: '/services/{code}/quote',
    id: 'quoteService',
    summary:
      'What a service costs, demands and how long it takes; whoever is signed in is told of their debts.',
    auth: 'public',
    params: quoteParams,
    body: quoteBody,
    answers: { 200: { description: 'The quote.', schema: askedQuoteAnswer } },
    refusals: ['SERVICE_UNKNOWN', 'QUOTE_REFUSED'],
  },
  async ({ params, body, answer }) => {
    const { question, asker } = await programQuestion(params.code, body);
    const asked = await askQuote(question, asker);
    if (!asked.ok) return asked;
    const { quote, town } = asked.value;
    return answer(200, { ...presentQuote({ ...asked.value, answer: answerOf(quote) }), town });
  },
);
