import { z } from 'zod';

const text = z
  .string()
  .default('')
  .transform((typed) => typed.trim().slice(0, 80));

/** What is looked for among the services, as it stands in the address: what is too long is cut, for it finds nothing anyway. */
export const serviceSearch = z.object({ text, group: text });
