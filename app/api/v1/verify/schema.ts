import { z } from 'zod';

/** What "É verdadeiro?" answers to programs; what does not belong to a verdict is null. */
export const verifyAnswer = z.object({
  verdict: z.enum([
    'GENUINE',
    'ALTERED_AMOUNT',
    'FOREIGN_PIX_KEY',
    'FOREIGN_COMPANY_CODE',
    'WRONG_CHECK_DIGITS',
    'UNKNOWN_CODE',
    'UNKNOWN_DOCUMENT',
    'BANK_SLIP',
    'UNREADABLE',
  ]),
  title: z.string().describe('The verdict in Portuguese.'),
  message: z.string().describe('What to do, in Portuguese.'),
  kind: z.enum(['DEBT_STATEMENT', 'BILL', 'ANNUAL_DISCHARGE', 'PAYMENT_RECEIPT', 'SERVICE_QUOTE']).nullable(),
  standing: z.enum(['PAYABLE', 'EXPIRED', 'OVERTAKEN', 'PAID', 'RECEIVED', 'VALID']).nullable(),
  amountCents: z
    .int()
    .nullable()
    .describe('Cents; only of a genuine document. Of a receipt, what was received.'),
  about: z.string().nullable().describe('The service of a quote.'),
  issuedOn: z.iso.date().nullable().describe('Of a receipt, the day of the payment.'),
  validUntil: z.iso.date().nullable().describe('Last day of payment, inclusive.'),
  wrongPart: z.enum(['LINE', 'PIX', 'CODE']).nullable(),
  wrongBlocks: z.array(z.int()).describe('Blocks of a typed line that do not check, from 1 to 4.'),
  companyCode: z.string().nullable().describe('Of a line that pays another company.'),
  payee: z
    .object({
      name: z.string(),
      taxId: z.string().nullable(),
      pixName: z.string().nullable().describe('The name that a bank shows before a Pix is paid.'),
    })
    .nullable()
    .describe('To whom the money of a genuine document goes, or went.'),
});

export type VerifyAnswer = z.input<typeof verifyAnswer>;
