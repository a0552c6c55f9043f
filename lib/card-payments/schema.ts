import { z } from 'zod';
import { cents } from '@/lib/kernel/money';

const companyId = z.string('CARD_COMPANY_MISSING').min(1, 'CARD_COMPANY_MISSING').max(60);

/** What a program sends to start a payment by card. */
export const cardPaymentBody = z.strictObject({
  billIds: z.array(z.uuid()).max(1_000).describe('Bills to pay.'),
  companyId: companyId.describe('The accredited company, by its id.'),
});

/** The form that chooses a company; the bills are read from the form itself. */
export const cardPaymentForm = z.object({ empresa: companyId });

/** What a company tells; it may tell more, which is not read. */
export const callbackBody = z
  .object({
    reference: z.uuid().describe('The attempt, as in the signed reference.'),
    outcome: z.enum(['APPROVED', 'DECLINED', 'CANCELLED']),
    amountCents: z.int().positive().describe('Cents taken for the utility, without the company’s own price.'),
    transactionId: z.string().min(1).max(80).describe('The company’s own name for the transaction.'),
  })
  .transform(({ amountCents, ...callback }) => ({ ...callback, amount: cents(amountCents) }));

/** The query a customer brings to a company. */
export const referenceQuery = z.object({
  empresa: z.string(),
  referencia: z.uuid(),
  valor: z.coerce.number().int().positive(),
  expira: z.iso.datetime(),
  retorno: z.url({ protocol: /^https?$/ }),
  assinatura: z.string().regex(/^[0-9a-f]{64}$/),
});
