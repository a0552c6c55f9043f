import { z } from 'zod';

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

const outline = z.object({
  id: z.uuid(),
  number: z.int().describe('The number among all requests (RA).'),
  protocol: z.string().describe('Fourteen digits.'),
  specification: z.string(),
  typeName: z.string(),
  specificationName: z.string(),
  requestedOn: z.iso.date(),
  expectedOn: z.iso.date(),
  status: z.enum(['PENDING', 'BLOCKED', 'CLOSED']),
  punctuality: z.enum(['IN_TIME', 'LATE', 'DONE_IN_TIME', 'DONE_LATE']),
  closedOn: z.iso.date().nullable(),
  closingReason: z.enum(closingReasons).nullable(),
});

const event = z.object({
  kind: z.enum(['OPENED', 'ADVANCED', 'BLOCKED', 'RESUMED', 'CLOSED']),
  on: z.iso.date(),
  note: z.string(),
});

export const requestsAnswer = z.object({ requests: z.array(outline).describe('Newest first.') });

const storyAnswer = outline.extend({ events: z.array(event).describe('Oldest first.') });

const registrationAnswer = z.object({
  kind: z.literal('REGISTRATION').describe('A request to put a CPF or CNPJ on file.'),
  protocol: z.string().describe('Fourteen digits.'),
  requestedOn: z.iso.date(),
  status: z.enum(['PENDING', 'ACCEPTED', 'REFUSED']),
});

/** What is told by protocol and CPF or CNPJ: nothing of who made it, and no words anybody wrote. */
export const followedAnswer = z.discriminatedUnion('kind', [
  storyAnswer.extend({ kind: z.literal('SERVICE').describe('A request for a service.') }),
  registrationAnswer,
]);

export const requestAnswer = storyAnswer.extend({
  attachments: z.array(
    z.object({ name: z.string(), mediaType: z.string(), bytes: z.int(), url: z.string() }),
  ),
});

export const madeAnswer = outline.extend({
  isNew: z.boolean().describe('False when the same thing was already asked for and is still open.'),
});

export type RequestsAnswer = z.input<typeof requestsAnswer>;
export type StoryAnswer = z.input<typeof storyAnswer>;
export type FollowedAnswer = z.input<typeof followedAnswer>;
export type RequestAnswer = z.input<typeof requestAnswer>;
