import { operation } from '@/lib/http/operation';
import { getFrozenQuote } from '@/lib/service-tariff/use-cases';
import { presentPrintedQuote } from '../present';
import { printedQuoteAnswer, printedQuoteParams } from '../schema';

export const showQuote = operation(
  {
    method: 'GET',
    path: '/service-quotes/{verificationCode}',
    id: 'getServiceQuote',
    summary: 'A quote as it was printed.',
    auth: 'public',
    params: printedQuoteParams,
    answers: { 200: { description: 'The printed quote.', schema: printedQuoteAnswer } },
    refusals: ['SERVICE_QUOTE_NOT_FOUND'],
  },
  async ({ params, answer }) => {
    const found = await getFrozenQuote(params.verificationCode);
    return found.ok ? answer(200, presentPrintedQuote(found.value)) : found;
  },
);
