import { z } from 'zod';
import { reviewReasons } from '@/lib/billing';
import { cents as amount, month, verificationCode } from '../schema';

export const billParams = z.object({ id: z.uuid() });

const openBill = z.object({
  id: z.uuid(),
  referenceMonth: month,
  dueOn: z.iso.date(),
  amountCents: amount.describe('Cents, without late charges.'),
  reviewReason: z.enum(reviewReasons).nullable(),
});

const inProcess = z
  .boolean()
  .describe('Money for it came in and waits to be settled: it is not asked for again.');

export const billsAnswer = z.object({
  bills: z.array(openBill.extend({ inProcess })),
  underReview: z.array(openBill),
  openTotalCents: amount.describe('Of those `bills` that are not in process, without late charges.'),
  countedOn: z.iso.date().describe('Payments up to this day are taken to have arrived.'),
  chargesToComeCents: amount.nullable().describe('Cents; null while they cannot be computed.'),
});

export const billAnswer = openBill.omit({ reviewReason: true }).extend({
  inProcess,
  issuedOn: z.iso.date(),
  lines: z.array(z.object({ description: z.string(), amountCents: amount })),
  digitableLine: z.string().describe('48 digits in four blocks, as typed to pay.'),
  barcode: z.string().regex(/^\d{44}$/),
  pixText: z.string().nullable(),
  verificationCode,
  pdfUrl: z.string(),
});

export type BillsAnswer = z.input<typeof billsAnswer>;
export type BillAnswer = z.input<typeof billAnswer>;
