import { z } from 'zod';
import { month } from '../schema';

const volume = z.int().describe('Cubic metres.');

export const consumptionAnswer = z.object({
  meter: z
    .object({
      serialNumber: z.string(),
      installedOn: z.iso.date(),
      removedOn: z.iso.date().nullable(),
    })
    .nullable(),
  months: z
    .array(
      z.object({
        referenceMonth: month,
        readOn: z.iso.date(),
        reading: z.int().nullable(),
        measuredM3: volume.nullable(),
        billedM3: volume,
        averageM3: volume.describe('Cubic metres, of the months before.'),
        days: z.int(),
        kind: z.enum(['MEASURED', 'AVERAGED', 'MINIMUM', 'NOT_MEASURED']),
        unusual: z.enum(['HIGH', 'LOW', 'NOTHING', 'NOT_READ', 'NOT_METERED']).nullable(),
      }),
    )
    .describe('Newest first, at most sixty.'),
  next: z.object({ referenceMonth: month, averageM3: volume }).nullable(),
});

export type ConsumptionAnswer = z.input<typeof consumptionAnswer>;
