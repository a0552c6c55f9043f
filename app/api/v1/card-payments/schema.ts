import { z } from 'zod';
import { cents as amount, month } from '../schema';

export const cardPaymentParams = z.object({ id: z.uuid() });

export const cardPaymentAnswer = z.object({
  id: z.uuid(),
  company: z.object({ id: z.string(), name: z.string() }),
  status: z.enum(['PENDING', 'SETTLED', 'DECLINED', 'CANCELLED', 'EXPIRED', 'MISMATCH']),
  overtaken: z.boolean().describe('Whether one of its bills changed meanwhile, so that it must not be paid.'),
  startedOn: z.iso.date(),
  expiresAt: z.iso.datetime().describe('From this instant on nothing may be charged.'),
  totalCents: amount,
  payUrl: z.string().nullable().describe('Where to pay; null when it must not be paid.'),
  items: z.array(
    z.object({
      billId: z.uuid(),
      referenceMonth: month,
      dueOn: z.iso.date(),
      amountCents: amount,
      fineCents: amount,
      interestCents: amount,
      correctionCents: amount,
      totalCents: amount,
    }),
  ),
});

export type CardPaymentAnswer = z.input<typeof cardPaymentAnswer>;

export const cardCompaniesAnswer = z.object({
  companies: z.array(z.object({ id: z.string(), name: z.string() })),
});

/** What a company proves itself by. A header that is missing is an empty one: no signature is made of it. */
export const callbackHeaders = z.object({
  'x-card-company': z.string().default('').describe('The company, by its id.'),
  'x-card-timestamp': z.string().default('').describe('When it was signed, in seconds since 1970.'),
  'x-card-event': z
    .string()
    .default('')
    .describe('The company’s own name for the event, the same each time it is sent.'),
  'x-card-signature': z
    .string()
    .default('')
    .describe(
      'Hexadecimal HMAC-SHA256 of "card-callback:v1", timestamp, event and body, joined by line feeds.',
    ),
});

export const callbackAnswer = z.object({
  outcome: z.enum(['SETTLED', 'SETTLED_LATE', 'DUPLICATE', 'AMOUNT_MISMATCH', 'RELEASED', 'IGNORED']),
});
