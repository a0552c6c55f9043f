import { z } from 'zod';
import { plainText } from '@/lib/typed';

/** A text to search by, as it stands in an address. */
export const searchedText = z.string().default('').transform(plainText);

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
