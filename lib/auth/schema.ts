import { z } from 'zod';
import { accountNumberField, taxIdField } from '@/lib/accounts/schema';

/** What opens a session. */
export const sessionBody = z.strictObject({ accountNumber: accountNumberField, taxId: taxIdField });

/** The second step of entering; `returnTo` is where the customer wanted to go: a bad one is no reason not to let them in. */
export const enterForm = z.object({
  accountNumber: accountNumberField,
  taxId: taxIdField,
  returnTo: z.string().optional().catch(undefined),
});
