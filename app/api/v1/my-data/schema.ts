import { z } from 'zod';
import { accountNumber, cents as amountCents, month } from '../schema';

const day = z.iso.date();

export const myDataAnswer = z.object({
  asOf: day,
  name: z.string(),
  taxId: z.string().nullable(),
  premises: z.array(
    z.object({
      accountNumber,
      address: z.string(),
      role: z.enum(['OWNER', 'USER', 'RESPONSIBLE']),
      since: day,
      until: day.nullable().describe('Null: still.'),
    }),
  ),
  bills: z.array(
    z.object({ accountNumber, referenceMonth: month, dueOn: day, amountCents, status: z.string() }),
  ),
  otherDebts: z.array(
    z.object({
      accountNumber,
      kind: z.enum(['SLIP', 'CHARGE_TO_COME', 'CREDIT']),
      description: z.string(),
      on: day,
      amountCents,
    }),
  ),
  payments: z.array(z.object({ accountNumber, paidOn: day, amountCents, collector: z.string() })),
  readings: z.array(z.object({ accountNumber, referenceMonth: month, readOn: day, billedM3: z.int() })),
  acts: z.array(z.object({ accountNumber, kind: z.string(), on: day, amountCents: amountCents.nullable() })),
  requests: z.array(
    z.object({
      protocol: z.string(),
      subject: z.string(),
      requestedOn: day,
      contact: z.string(),
      notes: z.string(),
    }),
  ),
  serviceTerms: z
    .array(
      z.object({ protocol: z.string(), service: z.string(), on: day, totalCents: amountCents.nullable() }),
    )
    .describe('What each service cost on the day you asked for it; null where no amount was published.'),
  registrations: z
    .array(
      z.object({
        protocol: z.string(),
        accountNumber,
        requestedOn: day,
        status: z.enum(['PENDING', 'ACCEPTED', 'REFUSED']),
      }),
    )
    .describe('Requests to put your CPF or CNPJ on file.'),
  letters: z
    .array(
      z.object({
        subject: z.string(),
        on: day.describe('In UTC.'),
        status: z.enum(['WAITING', 'SENT', 'REFUSED', 'IN_DOUBT']),
      }),
    )
    .describe('E-mails about your requests, of the last 90 days.'),
  accesses: z
    .array(z.object({ at: z.iso.datetime(), action: z.string(), clientAddress: z.string().nullable() }))
    .describe('What the trail holds of what you did.'),
  notLinked: z
    .array(z.object({ what: z.string(), why: z.string() }))
    .describe('What is kept without what would tell whose it is, and why; in Portuguese.'),
});

export type MyDataAnswer = z.input<typeof myDataAnswer>;
