import { z } from 'zod';
import { requestEventKinds } from '@/lib/requests';
import { cents, localTime } from '../schema';

export const requestParams = z.object({ id: z.uuid() });

export const attachmentParams = z.object({ id: z.uuid(), attachmentId: z.uuid() });

const closingReasons = [
  'SERVICE_DONE',
  'DEBT_PAID',
  'WITHDRAWN',
  'TIME_LAPSED',
  'SUSPENDED_BY_PAYMENT',
  'WRITTEN_OFF',
] as const;

export const outlineAnswer = z.object({
  id: z.uuid(),
  number: z.int().describe('The number among all requests (RA).'),
  protocol: z.string().describe('Fourteen digits.'),
  specification: z.string(),
  typeName: z.string(),
  specificationName: z.string(),
  requestedOn: z.iso.date(),
  expectedOn: z.iso
    .date()
    .nullable()
    .describe('Null while no term runs that sets a day, or none is published.'),
  status: z.enum(['PENDING', 'BLOCKED', 'CLOSED']),
  punctuality: z.enum(['IN_TIME', 'LATE', 'DONE_IN_TIME', 'DONE_LATE', 'NOT_DUE']),
  closedOn: z.iso.date().nullable(),
  closingReason: z.enum(closingReasons).nullable(),
});

const event = z.object({
  kind: z.enum(requestEventKinds),
  on: z.iso.date(),
  time: z.string().nullable().describe("HH:MM by the clock of the utility's place, where it is known."),
  note: z.string(),
});

const line = z.object({
  id: z.string(),
  description: z.string(),
  amountCents: z.int().nullable().describe('Null where no amount is published, or it is by quotation.'),
});

const deadline = z.object({
  id: z.string(),
  action: z.string(),
  start: z.string(),
  dueLocalTime: localTime.nullable().describe('Null while what it runs from has not happened.'),
});

const serviceOfRequest = z.object({
  code: z.string(),
  totalCents: z.int().nullable(),
  lines: z.array(line),
  onTop: z
    .array(z.object({ id: z.string(), description: z.string(), unitPriceCents: cents.nullable() }))
    .describe('What may be charged besides, for each unit.'),
  documents: z.array(z.object({ id: z.string(), title: z.string(), missing: z.boolean() })),
  documentsAtCounter: z.boolean(),
  inspection: z.enum(['NOT_NEEDED', 'TO_ASK', 'ASKED', 'APPROVED', 'REFUSED']),
  steps: z.array(
    z.object({ id: z.string(), does: z.string(), standing: z.enum(['DONE', 'CURRENT', 'AHEAD', 'FAILED']) }),
  ),
  deadlines: z.array(deadline),
});

export const requestsAnswer = z.object({ requests: z.array(outlineAnswer).describe('Newest first.') });

const storyAnswer = outlineAnswer.extend({ events: z.array(event).describe('Oldest first.') });

const registrationAnswer = z.object({
  kind: z.literal('REGISTRATION').describe('A request to put a CPF or CNPJ on file.'),
  protocol: z.string().describe('Fourteen digits.'),
  requestedOn: z.iso.date(),
  status: z.enum(['PENDING', 'ACCEPTED', 'REFUSED']),
});

/** What is told by protocol and CPF or CNPJ: nothing of who made it, and no words anybody wrote. */
export const followedAnswer = z.discriminatedUnion('kind', [
  storyAnswer.extend({
    kind: z.literal('SERVICE').describe('A request for a service.'),
    deadlines: z
      .array(deadline)
      .describe('Those that still run by the terms of its day; none where the tariff is silent.'),
  }),
  registrationAnswer,
]);

export const requestAnswer = storyAnswer.extend({
  attachments: z.array(
    z.object({
      name: z.string(),
      mediaType: z.string(),
      bytes: z.int(),
      url: z.string(),
      documentId: z.string().nullable().describe('The document of the terms that its sender says it is.'),
    }),
  ),
  lapsesOn: z.iso.date().nullable().describe('The last day to ask for the inspection.'),
  service: serviceOfRequest
    .nullable()
    .describe('The terms of the day of the request; null where the tariff is silent or somebody else asked.'),
});

export type RequestsAnswer = z.input<typeof requestsAnswer>;
export type StoryAnswer = z.input<typeof storyAnswer>;
export type FollowedAnswer = z.input<typeof followedAnswer>;
export type RequestAnswer = z.input<typeof requestAnswer>;
