import { z } from 'zod';
import { typedDay, typedTime } from '@/lib/calendar/schema';
import { civilDate, isCivilDate } from '@/lib/kernel/civil-date';
import { civilDateTime, isCivilDateTime } from '@/lib/kernel/civil-date-time';
import { typedDate, typedNumber } from '@/lib/typed';
import { lineOf } from '@/lib/typed/schema';
import { choices } from './form/choices';
import { fieldNames as names, pavementRows, rowNames } from './form/fields';
import type { TypedQuestion } from './form/typed-question';

const count = z
  .string()
  .transform(typedNumber)
  .refine((text) => /^\d{0,5}$/.test(text), 'COUNT_MALFORMED')
  .transform((text) => (text === '' ? undefined : Number(text)))
  .optional();

/** Square metres as people write them: `2,5`, `2.5`, `2,5 m²`. */
const area = z
  .string()
  .transform((text) => typedNumber(text).replace(/\s*m2?$/i, ''))
  .refine((text) => /^(?:\d{1,6}(?:[.,]\d{1,2})?)?$/.test(text), 'AREA_MALFORMED')
  .transform((text) => text.replace(',', '.') || undefined)
  .optional();

/** One of the words of a table, as what it stands for. */
function choice<Value extends string>(table: Readonly<Record<string, Value>>) {
  return z
    .string()
    .trim()
    .refine((word) => word === '' || Object.hasOwn(table, word), 'CHOICE_UNKNOWN')
    .transform((word): Value | undefined => table[word])
    .optional();
}

const place = choice(choices.place);
const pavement = choice(choices.pavement);

const rowBoxes = Object.fromEntries(
  pavementRows.flatMap((row) => {
    const { place: where, pavement: what, area: howMuch } = rowNames(row);
    return [
      [where, place],
      [what, pavement],
      [howMuch, area],
    ] as const;
  }),
) as Record<`lugar-${number}`, typeof place> &
  Record<`piso-${number}`, typeof pavement> &
  Record<`area-${number}`, typeof area>;

/** The calculator's form, each box by itself: what is missing, and what several boxes say together, is told apart. */
export const calculatorForm = z
  .object({
    [names.service]: lineOf(60).optional(),
    [names.channel]: choice(choices.channel),
    [names.date]: typedDay,
    [names.time]: typedTime,
    [names.city]: lineOf(60).optional(),
    [names.diameter]: count,
    [names.adjustment]: choice(choices.adjustment),
    [names.daysCut]: count,
    [names.furtherInspections]: count,
    [names.installments]: count,
    [names.reagreement]: count,
    [names.inspectionRequestedDate]: typedDay,
    [names.inspectionRequestedTime]: typedTime,
    [names.inspectionApprovedDate]: typedDay,
    [names.inspectionApprovedTime]: typedTime,
    [names.workOrderOn]: typedDay,
    [names.pavementBrokenOn]: typedDay,
    ...rowBoxes,
  })
  .transform((boxes): TypedQuestion => {
    const rows = boxes as unknown as Record<string, never>;
    return {
      service: boxes[names.service] || undefined,
      channel: boxes[names.channel],
      requested: { date: boxes[names.date], time: boxes[names.time] },
      diameterMm: boxes[names.diameter],
      adjustment: boxes[names.adjustment],
      rows: pavementRows.map((row) => {
        const { place: where, pavement: what, area: howMuch } = rowNames(row);
        return { row, place: rows[where], pavement: rows[what], area: rows[howMuch] };
      }),
      daysCut: boxes[names.daysCut],
      furtherInspections: boxes[names.furtherInspections],
      installments: boxes[names.installments],
      reagreement: boxes[names.reagreement],
      inspectionRequested: {
        date: boxes[names.inspectionRequestedDate],
        time: boxes[names.inspectionRequestedTime],
      },
      inspectionApproved: {
        date: boxes[names.inspectionApprovedDate],
        time: boxes[names.inspectionApprovedTime],
      },
      workOrderOn: boxes[names.workOrderOn],
      pavementBrokenOn: boxes[names.pavementBrokenOn],
      city: boxes[names.city] || undefined,
    };
  });

const civilDay = z.string().transform(typedDate).refine(isCivilDate, 'DATE_MALFORMED').transform(civilDate);
const civilMinute = z.string().refine(isCivilDateTime, 'DATE_TIME_MALFORMED').transform(civilDateTime);
const whole = z.int().min(0).max(99_999);

const brokenPavement = z.strictObject({
  place: z.enum(['STREET', 'FOOTWAY']),
  pavement: z.enum(['ASPHALT_CBUQ', 'COBBLESTONE', 'CONCRETE_BLOCK', 'ASPHALT_PMF', 'OTHER']),
  areaM2: z
    .string()
    .regex(/^\d{1,6}(?:\.\d{1,2})?$/, 'AREA_MALFORMED')
    .describe('Square metres as a decimal text: "2.5".'),
});

/** What a program asks the price of; the service is in the address. */
export const quoteBody = z.strictObject({
  channel: z.enum(['COUNTER', 'PHONE', 'INTERNET']),
  requestedLocalTime: civilMinute
    .optional()
    .describe("YYYY-MM-DDTHH:MM by the clock of the utility's place; now where it is missing."),
  diameterMm: whole.nullable().default(null),
  adjustment: z.enum(['SETBACK', 'ADVANCE', 'TURN', 'RAISING', 'LOWERING']).nullable().default(null),
  brokenPavements: z.array(brokenPavement).max(100).default([]),
  daysCut: whole.nullable().default(null).describe('Days since the water was cut.'),
  furtherInspections: whole.default(0).describe('Those after the first.'),
  installments: whole.nullable().default(null),
  city: lineOf(60)
    .nullable()
    .default(null)
    .describe('The town whose holidays count, for who is not signed in.'),
  reagreement: whole
    .optional()
    .describe('0 for the first agreement; where it is missing, as many as the signed-in premises made.'),
  events: z
    .strictObject({
      inspectionRequestedLocalTime: civilMinute.nullable().default(null),
      inspectionApprovedLocalTime: civilMinute.nullable().default(null),
      workOrderOn: civilDay.nullable().default(null),
      pavementBrokenOn: civilDay.nullable().default(null),
    })
    .prefault({}),
});

export type QuoteBody = z.output<typeof quoteBody>;
