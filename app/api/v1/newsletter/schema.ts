import { z } from 'zod';

/** The one answer, whoever asks and whether or not the address is known. */
export const askedAnswer = z.object({
  confirmation: z.literal('BY_EMAIL').describe('The reader of the address is told the rest, by letter.'),
  confirmWithinHours: z.int(),
});

export type AskedAnswer = z.input<typeof askedAnswer>;
