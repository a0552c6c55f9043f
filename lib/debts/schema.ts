import { z } from 'zod';

const ids = z.array(z.uuid()).max(1_000).default([]);

/** What a program sends to have a statement issued. */
export const debtChoiceBody = z.strictObject({
  billIds: ids.describe('Bills to pay.'),
  slipIds: ids.describe('Service slips to pay.'),
  chargeToComeIds: ids.describe('Charges to come to settle at once.'),
  creditIds: ids.describe('Credits to use.'),
});

/** The header kept with a statement, as it was at emission. */
export const statementHeader = z.object({
  utility: z.object({
    name: z.string(),
    shortName: z.string(),
    addressLine: z.string(),
    taxId: z.string().nullable(),
    stateRegistration: z.string().nullable(),
    phoneLine: z.string(),
  }),
  office: z.string(),
  route: z.string(),
  inscription: z.string(),
  holderName: z.string(),
  maskedTaxId: z.string().nullable(),
  accountNumber: z.string(),
  premisesAddress: z.string(),
  waterSituation: z.int(),
  sewerSituation: z.int(),
  units: z.object({ residential: z.int(), commercial: z.int(), industrial: z.int(), public: z.int() }),
  consumptionType: z.string(),
  demonstration: z.boolean(),
});
