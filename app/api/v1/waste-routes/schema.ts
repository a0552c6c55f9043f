import { z } from 'zod';

const collection = z.object({
  kind: z.enum(['HOUSEHOLD', 'RECYCLABLE']),
  weekdays: z.array(z.int().min(0).max(6)).describe('0 on Sunday to 6 on Saturday.'),
  fromTime: z.string().regex(/^\d{2}:\d{2}$/),
  toTime: z.string().regex(/^\d{2}:\d{2}$/),
  runsOnHolidays: z.boolean(),
  nextOn: z.iso.date().nullable().describe('The next day it runs, today included; null where unknown.'),
});

export const wasteRouteAnswer = z.object({
  code: z.string(),
  neighbourhood: z.string(),
  streets: z.array(z.string()),
  isExample: z.boolean().describe('Of no real place: only a demonstration has such routes.'),
  collections: z.array(collection),
  calendarUrl: z.string(),
});

export const wasteRoutesAnswer = z.object({
  standing: z
    .enum(['NOT_COLLECTED', 'NOT_KNOWN', 'KNOWN'])
    .describe('Whether the utility collects waste, and whether its routes are known.'),
  routes: z.array(wasteRouteAnswer),
});

export type WasteRouteAnswer = z.input<typeof wasteRouteAnswer>;
export type WasteRoutesAnswer = z.input<typeof wasteRoutesAnswer>;
