import { z } from 'zod';

/** Where a notice may carry its secret. */
export const pixNoticeHeaders = z.object({
  'x-webhook-secret': z.string().optional().describe('The secret that was agreed on.'),
});

export const pixNoticeQuery = z.object({
  secret: z.string().optional().describe('The same, for providers that know only an address.'),
});

/** What the provider is told: how many Pix were new, and how many it had told of before. */
export const receivedPixAnswer = z.object({ received: z.int(), repeated: z.int() });
