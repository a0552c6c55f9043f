import { z } from 'zod';
import { quoteBody } from '@/lib/service-tariff/schema';
import { quoteAnswer } from '../services/[code]/quote/schema';

/** The same question as for a quote, with its service. */
export const printedQuoteBody = quoteBody.extend({ service: z.string().max(60) });

export const printedQuoteParams = z.object({ code: z.string().max(60) });

export const printedQuoteAnswer = quoteAnswer.extend({
  code: z.string().describe('The verification code, by which anybody may read it.'),
  issuedOn: z.iso.date(),
  pdfUrl: z.string(),
});

export type PrintedQuoteBody = z.input<typeof printedQuoteAnswer>;
