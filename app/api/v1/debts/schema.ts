import { z } from 'zod';
import { reviewReasons } from '@/lib/billing';
import { cents as amount, month } from '../schema';

const lateCharges = {
  amountCents: amount,
  fineCents: amount,
  interestCents: amount,
  correctionCents: amount.describe('Cents; may be negative.'),
  totalCents: amount,
};

const bill = z.object({
  id: z.uuid(),
  referenceMonth: month,
  dueOn: z.iso.date(),
  ...lateCharges,
  status: z.enum(['OPEN', 'UNDER_REVIEW', 'PAID']),
  reviewReason: z.enum(reviewReasons).nullable(),
  selectable: z.boolean(),
});

export const debtsAnswer = z.object({
  asOf: z.iso.date(),
  bills: z.array(bill),
  slips: z.array(
    z.object({
      id: z.uuid(),
      number: z.string(),
      description: z.string(),
      dueOn: z.iso.date(),
      ...lateCharges,
    }),
  ),
  chargesToCome: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(['SERVICE', 'INSTALLMENT']),
      description: z.string(),
      installmentsLeft: z.int(),
      remainingCents: amount,
    }),
  ),
  credits: z.array(z.object({ id: z.uuid(), description: z.string(), remainingCents: amount })),
  formerOccupant: z.array(bill),
  totals: z.object({
    originalCents: amount.describe('Bills that can be chosen, without late charges.'),
    lateChargesCents: amount.describe('Of those bills.'),
    totalCents: amount.describe('Both together.'),
    underReviewCents: amount,
    slipsCents: amount,
    chargesToComeCents: amount,
    creditsCents: amount,
    formerOccupantCents: amount,
  }),
});

export type DebtsAnswer = z.input<typeof debtsAnswer>;
