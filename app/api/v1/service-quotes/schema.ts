import { z } from 'zod';
import { quoteBody } from '@/lib/service-tariff/schema';
import { verificationCode } from '../schema';
import { quoteAnswer } from '../services/[code]/quote/schema';

/** The same question as for a quote, with its service. */
export const printedQuoteBody = quoteBody.extend({ service: z.string().max(60) });

export const printedQuoteParams = z.object({ verificationCode: z.string().max(60) });

export const printedQuoteAnswer = quoteAnswer.extend({
  verificationCode: verificationCode.describe('By it anybody may read the quote.'),
  issuedOn: z.iso.date(),
  pdfUrl: z.string(),
});

export type PrintedQuoteBody = z.input<typeof printedQuoteAnswer>;
