import { z } from 'zod';

/** What the provider is told: how many Pix were new, and how many it had told of before. */
export const receivedPixAnswer = z.object({ received: z.int(), repeated: z.int() });
