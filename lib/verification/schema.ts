import { z } from 'zod';
import { wordsOf } from '@/lib/typed/schema';
import { longestClaim } from '.';

const text = wordsOf(longestClaim, 'VERIFY_TEXT_MISSING');

/** What a program sends to have something verified. */
export const verifyBody = z.strictObject({
  text: text.describe('A digitable line, 44 digits, a Pix text, or the verification code of a document.'),
});

/** The form of the public page: a field for whatever was received. */
export const verifyForm = z.object({ texto: text });

const kind = z.enum(['DEBT_STATEMENT', 'BILL', 'ANNUAL_DISCHARGE', 'PAYMENT_RECEIPT', 'SERVICE_QUOTE']);
const cents = z.int();

/** A verdict as it is kept and as programs read it; amounts in cents. */
export const storedVerdict = z.discriminatedUnion('code', [
  z.object({
    code: z.literal('GENUINE'),
    kind,
    standing: z.enum(['PAYABLE', 'EXPIRED', 'OVERTAKEN', 'PAID', 'RECEIVED', 'VALID']),
    amount: cents.nullable(),
    about: z.string().nullable(),
    issuedOn: z.iso.date().nullable(),
    validUntil: z.iso.date().nullable().describe('Last day of payment, inclusive.'),
    replaced: z
      .literal(true)
      .optional()
      .describe('A newer document of ours took the place of an overtaken one.'),
  }),
  z.object({ code: z.literal('ALTERED_AMOUNT'), kind, typedAmount: cents }),
  z.object({ code: z.literal('FOREIGN_PIX_KEY') }),
  z.object({ code: z.literal('FOREIGN_COMPANY_CODE'), segment: z.int(), companyCode: z.string() }),
  z.object({
    code: z.literal('WRONG_CHECK_DIGITS'),
    of: z.enum(['LINE', 'PIX', 'CODE']),
    blocks: z.array(z.int()).describe('Wrong blocks of a typed line, from 1 to 4.'),
  }),
  z.object({ code: z.literal('UNKNOWN_CODE') }),
  z.object({ code: z.literal('UNKNOWN_DOCUMENT') }),
  z.object({ code: z.literal('BANK_SLIP') }),
  z.object({ code: z.literal('UNREADABLE') }),
]);
