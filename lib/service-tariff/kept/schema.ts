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
const priced = { id: z.string(), description: z.string(), unit: z.string(), from: day, source };

/** An entry of a rule as it was applied on the day, as it is kept. */
export const keptProvision = <Value extends z.ZodType>(value: Value) =>
  z.object({ id: z.string(), from: day, until: day.optional(), value, source });

/** A question as it is kept. */
export const keptQuestion = z.object({
  service: z.string(),
  requestedAt: minute,
  channel: z.enum(['COUNTER', 'PHONE', 'INTERNET']),
  diameterMm: z.int().nullable(),
  adjustment: z.string().nullable(),
  brokenPavements: z.array(z.object({ place: z.string(), pavement: z.string(), areaM2: z.string() })),
  daysCut: z.int().nullable(),
  furtherInspections: z.int(),
  installments: z.int().nullable(),
  reagreement: z.int(),
  city: z.string().nullable().optional(),
  events: z.object({
    inspectionRequestedAt: minute.nullable(),
    inspectionApprovedAt: minute.nullable(),
    workOrderOn: day.nullable(),
    pavementBrokenOn: day.nullable(),
  }),
});

/** Why a precondition is met or not. */
const keptReason = (never: readonly string[]) =>
  z
    .object({ code: z.string() })
    .catchall(z.json())
    .refine(({ code }) => !never.includes(code), 'What is kept names nobody’s debts');

const parts = {
  service: z.object({ code: z.string(), title: z.string(), name: z.string() }),
  lines: z.array(z.object({ ...priced, quantity: z.string(), unitPrice: amount, amount })),
  unpriced: z.array(
    z.object({ ...priced, quantity: z.string(), reason: z.enum(['QUOTATION', 'NOT_PUBLISHED']) }),
  ),
  pricedTotal: amount,
  total: amount.nullable(),
  onTop: z.array(z.object({ ...priced, role: z.string(), unitPrice: amount.nullable() })),
  requesters: z.array(keptProvision(z.object({ who: z.string(), proof: z.string().nullable() }))),
  documents: z.array(
    keptProvision(
      z.object({ demand: z.string(), paper: z.boolean(), form: z.string(), why: z.string() }),
    ).extend({
      title: z.string(),
      whose: z.string(),
    }),
  ),
  mayBeAsked: z.boolean(),
  inspectionRequired: z.boolean(),
  deadlines: z.array(
    z.object({
      id: z.string(),
      action: z.string(),
      party: z.string(),
      start: z.string(),
      term: keptProvision(
        z.object({
          count: z.int(),
          unit: z.string(),
          start: z.string(),
          firstDay: z.string(),
          lastDayOff: z.string(),
        }),
      ),
      startsAt: minute.nullable(),
      dueAt: minute.nullable(),
    }),
  ),
  competence: keptProvision(
    z.object({
      authority: z.string(),
      upToInstallments: z.int().nullable(),
      aboveInstallments: z.int().nullable(),
      aboveDiameterMm: z.int().nullable(),
    }),
  ).nullable(),
  clauses: z.array(keptProvision(z.object({ kind: z.string(), binds: z.string(), text: z.string() }))),
};

/**
 * An answer as it is kept, without its question. Nobody's debts may be among what is kept: `never` are the reasons that would
 * tell of them.
 */
export const keptAnswer = (never: readonly string[]) =>
  z.object({
    ...parts,
    preconditions: z.array(
      keptProvision(
        z.object({ check: z.string(), statement: z.string(), atMost: z.int().nullable() }),
      ).extend({
        outcome: z.enum(['MET', 'NOT_MET', 'TO_CHECK', 'NOT_APPLICABLE']),
        reason: keptReason(never),
      }),
    ),
  });

const older = {
  documents: z.array(z.looseObject({ value: z.looseObject({ form: z.string() }) })),
  competence: z.looseObject({ value: z.looseObject({}) }).nullable(),
};

/**
 * An answer of before documents said whether they are papers, and levels above how many installments they decide: then the form
 * told of a number alone, and a level the most.
 */
export function withPapersAndLevels(
  answer: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const competence = older.competence.parse(answer.competence);
  return {
    ...answer,
    documents: older.documents
      .parse(answer.documents)
      .map((one) => ({ ...one, value: { paper: one.value.form !== 'Só o número', ...one.value } })),
    competence: competence && { ...competence, value: { aboveInstallments: null, ...competence.value } },
  };
}
