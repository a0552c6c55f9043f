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

export const billsAnswer = z.object({
  bills: z.array(openBill),
  underReview: z.array(openBill),
  openTotalCents: amount.describe('Of `bills`, without late charges.'),
  countedOn: z.iso.date().describe('Payments up to this day are taken to have arrived.'),
  chargesToComeCents: amount.nullable().describe('Cents; null while they cannot be computed.'),
});

export const billAnswer = openBill.omit({ reviewReason: true }).extend({
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
