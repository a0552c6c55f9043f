import { z } from 'zod';

const day = z.iso.date();
const channel = z.enum(['COUNTER', 'PHONE', 'INTERNET']);
const atMost = z.int();

const diameters = z.array(z.object({ from: z.int(), to: z.int().nullable() }).readonly()).readonly();

const question = z.enum([
  'DIAMETER',
  'ADJUSTMENT',
  'PAVEMENT',
  'DAYS_CUT',
  'FURTHER_INSPECTIONS',
  'AGREEMENT',
]);

const event = z.enum([
  'inspectionRequestedLocalTime',
  'inspectionApprovedLocalTime',
  'workOrderOn',
  'pavementBrokenOn',
]);

/** What each refusal of a quote says: as a problem by itself, or as one of several. */
const quoteRefusals = {
  SERVICE_UNKNOWN: z.object({ service: z.string() }),
  SERVICE_NOT_COVERED: z.object({ service: z.string(), on: day, coveredFrom: day }),
  CHANNEL_NOT_OFFERED: z.object({ channel, offered: z.array(channel).readonly() }),
  ANSWER_MISSING: z.object({ field: question }),
  DIAMETER_NOT_OFFERED: z.object({ diameterMm: z.number(), offered: diameters }),
  AREA_INVALID: z.object({ index: z.int(), areaM2: z.string(), atMostM2: z.number() }),
  TOO_MANY_PAVEMENTS: z.object({ count: z.number(), atMost }),
  DAYS_CUT_INVALID: z.object({ daysCut: z.number(), atMost }),
  FURTHER_INSPECTIONS_INVALID: z.object({ count: z.number(), atMost }),
  INSTALLMENTS_INVALID: z.object({ installments: z.number(), atMost }),
  REAGREEMENT_INVALID: z.object({ reagreement: z.number() }),
  EVENT_BEFORE_REQUEST: z.object({ event }),
  CALENDAR_NOT_COVERED: z.object({ on: day }),
};

const one = z.union(
  Object.entries(quoteRefusals).map(([code, { shape }]) => z.object({ code: z.literal(code), ...shape })),
);

export const quoteProblemSchemas = {
  ...quoteRefusals,
  QUOTE_REFUSED: z.object({
    refusals: z.array(one).readonly().describe('Every reason, each with the data of its code.'),
  }),
};
