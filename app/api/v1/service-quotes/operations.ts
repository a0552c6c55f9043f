import type { Operation } from '@/lib/http/openapi';
import { quoteBody } from '@/lib/service-tariff/schema';
import { withBody } from '../openapi.json/usual-refusals';
import { quoteAnswer, quoteParams } from '../services/[code]/quote/schema';
import { printedQuoteAnswer, printedQuoteBody, printedQuoteParams } from './schema';

const anybody = ['SERVICE_UNAVAILABLE', 'INTERNAL_ERROR'] as const;

/** Quotes of services: asked, printed, and read again by their code. */
export const serviceQuoteOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/services/{code}/quote',
    id: 'quoteService',
    summary:
      'What a service costs, demands and how long it takes; whoever is signed in is told of their debts.',
    signedIn: false,
    params: quoteParams,
    body: quoteBody,
    answer: { status: 200, description: 'The quote.', schema: quoteAnswer },
    refusals: [...withBody, 'SERVICE_UNKNOWN', 'QUOTE_REFUSED', ...anybody],
  },
  {
    method: 'post',
    path: '/service-quotes',
    id: 'printServiceQuote',
    summary:
      'Keeps a quote as it is today, under a verification code. The same question of a day gives the same one.',
    signedIn: false,
    body: printedQuoteBody,
    answer: { status: 201, description: 'The printed quote.', schema: printedQuoteAnswer },
    refusals: [...withBody, 'SERVICE_UNKNOWN', 'QUOTE_REFUSED', 'TOO_MANY_REQUESTS', ...anybody],
  },
  {
    method: 'get',
    path: '/service-quotes/{code}',
    id: 'getServiceQuote',
    summary: 'A quote as it was printed.',
    signedIn: false,
    params: printedQuoteParams,
    answer: { status: 200, description: 'The printed quote.', schema: printedQuoteAnswer },
    refusals: ['SERVICE_QUOTE_NOT_FOUND', 'RESOURCE_NOT_FOUND', ...anybody],
  },
  {
    method: 'get',
    path: '/service-quotes/{code}/pdf',
    id: 'getServiceQuotePdf',
    summary: 'A printed quote as a PDF.',
    signedIn: false,
    params: printedQuoteParams,
    answer: { status: 200, description: 'The document.', mediaType: 'application/pdf' },
    refusals: ['SERVICE_QUOTE_NOT_FOUND', 'RESOURCE_NOT_FOUND', ...anybody],
  },
];
