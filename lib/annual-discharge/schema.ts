import { z } from 'zod';

const earliest = 1_900;
const latest = 2_999;

/** What a program sends to have a declaration issued. */
export const dischargeBody = z.strictObject({
  year: z
    .int('YEAR_MALFORMED')
    .min(earliest, 'YEAR_MALFORMED')
    .max(latest, 'YEAR_MALFORMED')
    .describe('Base year, four digits.'),
});

/** The year chosen in the form; the message is a field code. */
export const dischargeForm = z.object({
  year: z
    .string('YEAR_MISSING')
    .min(1, 'YEAR_MISSING')
    .regex(/^(?:19|2\d)\d{2}$/, 'YEAR_MALFORMED')
    .transform(Number),
});

/** The header kept with a declaration, as it was at emission. */
export const dischargeHeader = z.object({
  utility: z.object({
    name: z.string(),
    shortName: z.string(),
    addressLine: z.string(),
    taxId: z.string().nullable(),
    stateRegistration: z.string().nullable(),
    phoneLine: z.string(),
  }),
  holderName: z.string(),
  maskedTaxId: z.string().nullable(),
  premisesAddress: z.string(),
  inscription: z.string(),
  accountNumber: z.string(),
  demonstration: z.boolean(),
});
