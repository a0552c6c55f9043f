import { z } from 'zod';
import { cents as amount, month, verificationCode } from '../schema';

export const statementParams = z.object({ id: z.uuid() });

export const statementAnswer = z.object({
  id: z.uuid(),
  sequence: z.int(),
  issuedOn: z.iso.date(),
  validUntil: z.iso.date().describe('Last day of payment, inclusive.'),
  standing: z.enum(['PAYABLE', 'EXPIRED', 'OVERTAKEN']),
  overtakenBy: z
    .uuid()
    .nullable()
    .describe('The newer statement over the same debts or credits that took its place.'),
  originalCents: amount.describe('Bills, without late charges.'),
  additionsCents: amount.describe('Late charges, slips and charges to come.'),
  creditsCents: amount,
  totalCents: amount,
  digitableLine: z.string().describe('48 digits in four blocks, as typed to pay.'),
  barcode: z
    .string()
    .regex(/^\d{44}$/)
    .describe('44 digits, as in the bars.'),
  pixText: z.string().nullable().describe('Pix copia e cola; null where the utility takes no Pix.'),
  verificationCode: verificationCode.nullable(),
  pdfUrl: z.string(),
  items: z.array(
    z.object({
      kind: z.enum(['BILL', 'SLIP', 'CHARGE_TO_COME', 'CREDIT']),
      sourceId: z.uuid(),
      description: z.string(),
      referenceMonth: month.nullable(),
      dueOn: z.iso.date().nullable(),
      amountCents: amount,
      fineCents: amount,
      interestCents: amount,
      correctionCents: amount,
      totalCents: amount,
    }),
  ),
});

export type StatementAnswer = z.input<typeof statementAnswer>;
