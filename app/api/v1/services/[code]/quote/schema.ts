import { z } from 'zod';
import { cents, localTime, source } from '../../../schema';

const minute = localTime.nullable().describe('As all local times; null while it has no date.');
const rule = { id: z.string(), inForceFrom: z.iso.date(), source };
const priced = { ...rule, description: z.string(), unit: z.string() };

export const quoteParams = z.object({ code: z.string().max(60) });

const debt = z.object({
  id: z.string(),
  label: z.string(),
  amountCents: cents,
  dueOn: z.iso.date(),
});

/** A quote as programs read it. */
export const quoteAnswer = z.object({
  service: z.object({ code: z.string(), title: z.string(), name: z.string() }),
  requestedLocalTime: localTime,
  totalCents: cents.nullable().describe('Null where something has no published price: see `unpriced`.'),
  pricedTotalCents: cents,
  lines: z.array(
    z.object({
      ...priced,
      quantity: z.string().describe('A decimal text: "2.5".'),
      unitPriceCents: cents,
      amountCents: cents,
    }),
  ),
  unpriced: z.array(
    z.object({ ...priced, quantity: z.string(), reason: z.enum(['QUOTATION', 'NOT_PUBLISHED']) }),
  ),
  onTop: z
    .array(z.object({ ...priced, role: z.string(), unitPriceCents: cents.nullable() }))
    .describe('What may be charged besides, and is not in the total.'),
  mayBeAsked: z.boolean(),
  inspectionRequired: z.boolean(),
  preconditions: z.array(
    z.object({
      ...rule,
      statement: z.string(),
      outcome: z.enum(['MET', 'NOT_MET', 'TO_CHECK', 'NOT_APPLICABLE']),
      reason: z.string(),
      message: z.string().describe('The reason in Portuguese.'),
      debts: z.array(debt).describe("The asker's own debts that stand in the way; only when signed in."),
    }),
  ),
  formerOccupantDebts: z.array(debt).describe('They stand in nobody’s way.'),
  documents: z.array(
    z.object({
      ...rule,
      title: z.string(),
      whose: z.string(),
      demand: z.enum(['ASKED', 'OPTIONAL', 'WAIVED']),
      form: z.string(),
      why: z.string(),
    }),
  ),
  deadlines: z.array(
    z.object({
      ...rule,
      action: z.string(),
      party: z.string(),
      count: z.int(),
      unit: z.enum(['HOUR', 'CALENDAR_DAY', 'MONTH']),
      start: z.string().describe('What it runs from.'),
      startsLocalTime: minute,
      dueLocalTime: minute.describe('Its last minute.'),
    }),
  ),
  requesters: z.array(z.object({ ...rule, who: z.string(), proof: z.string().nullable() })),
  competence: z
    .object({ ...rule, authority: z.string() })
    .nullable()
    .describe('Who decides, where the act names somebody.'),
  clauses: z.array(z.object({ ...rule, kind: z.string(), binds: z.string(), text: z.string() })),
  borrowed: z.string().nullable().describe('Whose prices they are, where they are not the utility’s own.'),
});

/** A quote that is asked for now, with by whose holidays its days are counted. */
export const askedQuoteAnswer = quoteAnswer.extend({
  town: z
    .object({ city: z.string().nullable(), state: z.string(), onFile: z.boolean() })
    .describe('By whose holidays days were counted; those of a town that is not on file are not.'),
});

export type QuoteAnswerBody = z.input<typeof quoteAnswer>;
