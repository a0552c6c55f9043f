import { z } from 'zod';

const kind = z.enum(['COMPLAINT', 'REPORT', 'SUGGESTION', 'COMPLIMENT', 'REQUEST']);
const protocol = z.string().regex(/^\d{4}2\d{9}$/);
const dueOn = z.iso.date().describe('Last day for the answer, inclusive.');

export const caseReceiptAnswer = z.object({
  protocol,
  accessCode: z
    .string()
    .regex(/^[2-9A-Z]{12}$/)
    .describe('Opens the case together with the protocol; told only here.'),
  kind,
  receivedOn: z.iso.date(),
  dueOn,
});

export const caseAnswer = z.object({
  protocol,
  kind,
  standing: z.enum(['RECEIVED', 'EXTENDED', 'OVERDUE', 'ANSWERED']),
  text: z.string(),
  receivedOn: z.iso.date(),
  dueOn,
  extendedOn: z.iso.date().nullable(),
  extensionReason: z.string().nullable(),
  answeredOn: z.iso.date().nullable(),
  answer: z.string().nullable(),
});

export type CaseReceiptAnswer = z.input<typeof caseReceiptAnswer>;
export type CaseAnswer = z.input<typeof caseAnswer>;
