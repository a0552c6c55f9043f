import { z } from 'zod';
import { cents, source } from '../schema';

/** What a rule has said and says, each with the days it held and the act that set it. */
function periods<Shape extends z.ZodRawShape>(shape: Shape) {
  const period = z.object({
    inForceFrom: z.iso.date(),
    inForceUntil: z.iso.date().nullable().describe('Its last day; null where no later one is known.'),
    source,
    ...shape,
  });
  return z.array(period).describe('Newest first.');
}

const rule = { id: z.string() };

const price = z.object({
  ...rule,
  description: z.string(),
  role: z.enum(['SERVICE', 'PAVEMENT', 'FURTHER_INSPECTION', 'REAGREEMENT']).describe('When it is charged.'),
  unit: z.enum(['SERVICE', 'SQUARE_METRE', 'INSPECTION', 'AGREEMENT']),
  diameterMm: z.object({ from: z.int(), to: z.int().nullable() }).nullable(),
  pavement: z.string().nullable(),
  periods: periods({
    kind: z.enum(['AMOUNT', 'QUOTATION', 'NOT_PUBLISHED']),
    unitPriceCents: cents.nullable().describe('Cents for each unit.'),
  }),
});

const deadline = z.object({
  ...rule,
  action: z.string(),
  party: z.string().describe('Who is bound.'),
  channel: z.string().nullable(),
  broken: z.object({ place: z.string(), pavements: z.array(z.string()) }).nullable(),
  periods: periods({
    count: z.int(),
    unit: z.enum(['HOUR', 'CALENDAR_DAY', 'MONTH']),
    start: z.string().describe('What it runs from.'),
    firstDay: z.enum(['START', 'NEXT_BUSINESS_DAY']),
    lastDayOff: z.enum(['STAYS', 'MOVES']),
  }),
});

const outline = {
  code: z.string(),
  title: z.string(),
  name: z.string().describe('As the act has it.'),
  group: z.enum(['WATER', 'SEWAGE', 'METER_STAND', 'PAVEMENT', 'DEBTS']),
  explanation: z.string(),
  pageUrl: z.string(),
  prices: z.array(price),
  deadlines: z.array(deadline),
};

const serviceOutline = z.object(outline);

export const servicesAnswer = z.object({
  borrowed: z.string().nullable().describe('Whose prices they are, where they are not the utility’s own.'),
  services: z.array(serviceOutline),
});

function ruled<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.array(z.object({ ...rule, periods: periods(shape) }));
}

const document = z.object({
  ...rule,
  title: z.string(),
  whose: z.enum(['ALWAYS', 'PROXY', 'URBAN', 'RURAL', 'TENANT']),
  periods: periods({
    demand: z.enum(['ASKED', 'OPTIONAL', 'WAIVED']),
    paper: z.boolean().describe('False where the number alone is asked.'),
    form: z.string(),
    why: z.string(),
  }),
});

export const serviceAnswer = z.object({
  ...outline,
  requesters: ruled({ who: z.string(), proof: z.string().nullable() }),
  channels: ruled({ channel: z.string(), phone: z.string().nullable() }),
  documents: z.array(document),
  preconditions: ruled({ check: z.string(), statement: z.string(), atMost: z.int().nullable() }),
  steps: ruled({
    who: z.string(),
    milestone: z.string().nullable().describe('What of a request makes it be behind.'),
    does: z.string(),
    onRefusal: z.string().nullable(),
  }),
  competences: ruled({
    authority: z.string(),
    upToInstallments: z.int().nullable(),
    aboveInstallments: z.int().nullable(),
    aboveDiameterMm: z.int().nullable(),
  }),
  clauses: ruled({ kind: z.string(), binds: z.string(), text: z.string() }),
  originalText: z.object({
    title: z.string(),
    updated: z.string().nullable(),
    paragraphs: z.array(z.object({ lead: z.string(), text: z.string() })),
  }),
  normPdfUrl: z.string().nullable().describe('Null where the act announces a PDF and gives no address.'),
});

export const serviceParams = z.object({ code: z.string().max(60) });

export type ServiceOutline = z.input<typeof serviceOutline>;
export type ServicesAnswer = z.input<typeof servicesAnswer>;
export type ServiceAnswer = z.input<typeof serviceAnswer>;
