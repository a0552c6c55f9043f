import { z } from 'zod';
import { accountNumber } from '../schema';

const role = z.enum(['OWNER', 'USER', 'RESPONSIBLE']);

const situation = z.enum([
  'POTENTIAL',
  'FEASIBLE',
  'CONNECTED',
  'CUT',
  'SUPPRESSED',
  'PARTLY_SUPPRESSED',
  'PARTLY_SUPPRESSED_ON_REQUEST',
]);

export const accountAnswer = z.object({
  accountNumber,
  customer: z.object({ name: z.string(), maskedTaxId: z.string().nullable() }),
  roles: z.array(z.object({ role, since: z.iso.date() })),
  premises: z.object({
    inscription: z.string(),
    locality: z.object({ id: z.int(), name: z.string() }),
    route: z.string(),
    address: z.string(),
    waterSituation: situation,
    sewerSituation: situation,
    units: z.object({ residential: z.int(), commercial: z.int(), industrial: z.int(), public: z.int() }),
  }),
  linkedPremises: z.array(
    z.object({ id: z.uuid(), accountNumber, address: z.string(), roles: z.array(role) }),
  ),
});

export type AccountAnswer = z.input<typeof accountAnswer>;
