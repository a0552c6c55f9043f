import { operation } from '@/lib/http/operation';
import { freezeQuote } from '@/lib/service-tariff/use-cases';
import { programQuestion } from '../services/[code]/quote/program-question';
import { presentPrintedQuote } from './present';
import { printedQuoteAnswer, printedQuoteBody } from './schema';

export const printQuote = operation(
  {
    method: 'POST',
    path: '/service-quotes',
    id: 'printServiceQuote',
    summary:
      'Keeps a quote as it is today, under a verification code. The same question of a day gives the same one.',
    auth: 'public',
    body: printedQuoteBody,
    answers: {
      201: {
        description: 'The printed quote.',
        schema: printedQuoteAnswer,
        headers: { location: 'Its address.' },
      },
    },
    refusals: ['SERVICE_UNKNOWN', 'QUOTE_REFUSED', 'TOO_MANY_REQUESTS'],
  },
  async ({ body: { service, ...body }, trace, answer }) => {
    const { question, asker } = await programQuestion(service, body);
    const frozen = await freezeQuote(question, { ...asker, trace });
    if (!frozen.ok) return frozen;
    const location = `/api/v1/service-quotes/${frozen.value.proof.code}`;
    return answer(201, presentPrintedQuote(frozen.value), { location });
  },
);
