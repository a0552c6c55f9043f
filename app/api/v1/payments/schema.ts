import { z } from 'zod';
import { month } from '../schema';

export const paymentParams = z.object({ id: z.uuid() });

const unmatchedKinds = ['DUPLICATE', 'UNKNOWN_DOCUMENT', 'EXCESS', 'TO_SETTLE', 'MISMATCH'] as const;

const payment = z.object({
  id: z.uuid(),
  document: z
    .object({
      kind: z.enum(['BILL', 'SLIP']),
      id: z.uuid(),
      referenceMonth: month.nullable(),
      dueOn: z.iso.date(),
    })
    .nullable()
    .describe('What it was for; null when the utility knows no such document.'),
  amountCents: z.int().describe('Cents received.'),
  paidOn: z.iso.date(),
  collector: z.string(),
});

export const paymentsAnswer = z.object({
  settled: z
    .array(payment.extend({ receiptUrl: z.string() }))
    .describe('Payments that settled something, newest first.'),
  unmatched: z
    .array(payment.extend({ classification: z.enum(unmatchedKinds) }))
    .describe('Money received that settled nothing, newest first.'),
});

export type PaymentsAnswer = z.input<typeof paymentsAnswer>;
