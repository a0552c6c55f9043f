import { z } from 'zod';

const amount = z.int().describe('Cents.');
const month = z.string().regex(/^\d{4}-\d{2}$/);

export const dischargeParams = z.object({ id: z.uuid() });

const blockingBills = z.array(
  z.object({
    id: z.uuid(),
    referenceMonth: month,
    dueOn: z.iso.date(),
    amountCents: amount.describe('Cents, without late charges.'),
    reviewReason: z.string().nullable(),
  }),
);

const reason = z.object({
  code: z.enum([
    'YEAR_NOT_COVERED',
    'YEAR_NOT_CLOSED',
    'YEAR_BEFORE_LINK',
    'NO_BILLS',
    'NOTHING_SETTLED',
    'BILLS_OPEN',
    'BILLS_IN_INSTALLMENTS',
  ]),
  firstYear: z.int().optional(),
  availableFrom: z.iso.date().optional(),
  since: z.iso.date().optional(),
  bills: blockingBills.optional(),
});

export const dischargeYearsAnswer = z.object({
  years: z.array(
    z.object({
      year: z.int(),
      standing: z.enum(['ISSUED', 'AVAILABLE', 'REFUSED']),
      dischargeId: z.uuid().nullable(),
      reasons: z.array(reason).describe('Every reason against it; empty unless refused.'),
    }),
  ),
});

export const dischargeAnswer = z.object({
  id: z.uuid(),
  sequence: z.int(),
  year: z.int(),
  yearOfBill: z.enum(['REFERENCE_MONTH', 'DUE_DATE']).describe('What puts a bill in the year.'),
  issuedOn: z.iso.date(),
  deliveredOn: z.iso.date().nullable().describe('When it was delivered without being asked for.'),
  totalCents: amount.describe('Of the settled bills.'),
  coversEarlierYears: z.boolean(),
  openEarlierMonths: z.array(month),
  verificationCode: z.string(),
  pdfUrl: z.string(),
  items: z.array(
    z.object({
      billId: z.uuid(),
      referenceMonth: month,
      dueOn: z.iso.date(),
      situation: z.enum(['PAID', 'PAID_IN_INSTALLMENTS', 'CANCELLED', 'IN_COURT', 'PRESCRIBED']),
      situationOn: z.iso.date().nullable(),
      amountCents: amount,
    }),
  ),
});

export type DischargeYearsAnswer = z.input<typeof dischargeYearsAnswer>;
export type DischargeAnswer = z.input<typeof dischargeAnswer>;
