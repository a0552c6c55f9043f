import { z } from 'zod';

/** A text to search by, as it stands in an address: what is too long is cut, for it finds nothing anyway. */
export const searchedText = z
  .string()
  .default('')
  .transform((typed) => typed.trim().slice(0, 80));

/** The same as a program asks it. */
export const searchQuery = z.object({
  search: searchedText.describe('Words of a neighbourhood or a street; without it all routes.'),
});

export const routeParams = z.object({
  neighbourhood: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .max(60),
});
