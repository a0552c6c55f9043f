import { z } from 'zod';

const source = z.object({
  act: z.string(),
  item: z.string().optional(),
  note: z.string().optional(),
  url: z.string().optional(),
});
const day = z.iso.date();
const minute = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
const amount = z.int();
const ruled = { from: day, source };
const priced = { id: z.string(), description: z.string(), unit: z.string(), ...ruled };

/** An entry of a rule as it was applied on the day of the request. */
const applied = <Value extends z.ZodType>(value: Value) =>
  z.object({ id: z.string(), until: day.optional(), value, ...ruled });

const brokenPavements = z.array(z.object({ place: z.string(), pavement: z.string(), areaM2: z.string() }));

/** What was told of a service in a draft. */
export const storedAnswers = z.object({
  service: z.string(),
  diameterMm: z.int().nullable(),
  adjustment: z.string().nullable(),
  brokenPavements,
  daysCut: z.int().nullable(),
});

const question = storedAnswers.extend({
  requestedAt: minute,
  channel: z.enum(['COUNTER', 'PHONE', 'INTERNET']),
  furtherInspections: z.int(),
  installments: z.int().nullable(),
  reagreement: z.int(),
  events: z.record(z.string(), z.string().nullable()),
});

/** Why a precondition is met or not: who owes what is no part of the terms. */
const reason = z
  .object({ code: z.string() })
  .catchall(z.json())
  .refine(({ code }) => code !== 'DEBTS_OPEN', 'Kept terms name nobody’s debts');

const deadline = z.object({
  ...{ id: z.string(), action: z.string(), party: z.string(), start: z.string() },
  term: applied(
    z.object({
      ...{ count: z.int(), unit: z.string(), start: z.string() },
      ...{ firstDay: z.string(), lastDayOff: z.string() },
    }),
  ),
  startsAt: minute.nullable(),
  dueAt: minute.nullable(),
});

const answer = z.object({
  service: z.object({ code: z.string(), title: z.string(), name: z.string() }),
  question,
  lines: z.array(z.object({ ...priced, quantity: z.string(), unitPrice: amount, amount })),
  unpriced: z.array(z.object({ ...priced, quantity: z.string(), reason: z.string() })),
  pricedTotal: amount,
  total: amount.nullable(),
  onTop: z.array(z.object({ ...priced, role: z.string(), unitPrice: amount.nullable() })),
  requesters: z.array(applied(z.object({ who: z.string(), proof: z.string().nullable() }))),
  documents: z.array(
    applied(z.object({ demand: z.string(), form: z.string(), why: z.string() })).extend({
      title: z.string(),
      whose: z.string(),
    }),
  ),
  preconditions: z.array(
    applied(z.object({ check: z.string(), statement: z.string(), atMost: z.int().nullable() })).extend({
      outcome: z.string(),
      reason,
    }),
  ),
  mayBeAsked: z.boolean(),
  inspectionRequired: z.boolean(),
  deadlines: z.array(deadline),
  competence: applied(
    z.object({
      authority: z.string(),
      upToInstallments: z.int().nullable(),
      aboveDiameterMm: z.int().nullable(),
    }),
  ).nullable(),
  clauses: z.array(applied(z.object({ kind: z.string(), binds: z.string(), text: z.string() }))),
});

/** The terms of a request as they are kept. */
export const storedTerms = z.object({
  answer,
  steps: z.array(applied(z.object({ who: z.string(), does: z.string(), onRefusal: z.string().nullable() }))),
  borrowed: applied(z.string()).nullable(),
});
