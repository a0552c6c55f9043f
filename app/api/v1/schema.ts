import { z } from 'zod';

/** An amount, as everywhere in the API: its name ends in `Cents`. */
export const cents = z.int().describe('Cents.');

/** A reference month, `YYYY-MM`. */
export const month = z.string().regex(/^\d{4}-\d{2}$/);

/** A minute without an offset: its name ends in `LocalTime`. */
export const localTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
  .describe("YYYY-MM-DDTHH:MM by the clock of the utility's place.");

export const accountNumber = z
  .string()
  .regex(/^\d{2,9}$/)
  .describe('Matrícula, digits only, the last one its check digit.');

/** By this code anybody may ask at /verify whether a document is true. */
export const verificationCode = z
  .string()
  .regex(/^[2-9A-Z]{16}$/)
  .describe('Sixteen characters, to be asked at /verify.');

/** Where a rule comes from. */
export const source = z.object({ act: z.string(), item: z.string().nullable(), note: z.string().nullable() });
