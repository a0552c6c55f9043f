import { z } from 'zod';
import { dischargeReason } from '@/lib/http/problem-schema';
import { cents as amount, month, verificationCode } from '../schema';

export const dischargeParams = z.object({ id: z.uuid() });

export const dischargeYearsAnswer = z.object({
  years: z.array(
    z.object({
      year: z.int(),
      standing: z.enum(['ISSUED', 'AVAILABLE', 'REFUSED']),
      dischargeId: z.uuid().nullable(),
      reasons: z.array(dischargeReason).describe('Every reason against it; empty unless refused.'),
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
  verificationCode,
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
