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

const receipt = {
  inProcess: z
    .boolean()
    .describe(
      'Money for it came in and waits to be settled: it is not asked for again, and can be chosen on purpose.',
    ),
  receivedCents: amount.describe('What came in for it and has settled nothing yet.'),
  receivedOn: z.iso.date().nullable(),
};

const bill = z.object({
  id: z.uuid(),
  referenceMonth: month,
  dueOn: z.iso.date(),
  ...lateCharges,
  status: z.enum(['OPEN', 'UNDER_REVIEW', 'PAID']),
  reviewReason: z.enum(reviewReasons).nullable(),
  selectable: z.boolean(),
  ...receipt,
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
      ...receipt,
    }),
  ),
  chargesToCome: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(['SERVICE', 'INSTALLMENT']),
      description: z.string(),
      installmentsLeft: z.int(),
      remainingCents: amount,
      inProcess: z.boolean().describe('A statement with it was paid and waits to be settled.'),
    }),
  ),
  credits: z.array(
    z.object({
      id: z.uuid(),
      description: z.string(),
      remainingCents: amount,
      spent: z.boolean().describe('A statement that deducts it was paid: it cannot be chosen.'),
      reservedBy: z
        .uuid()
        .nullable()
        .describe('The payable statement that deducts it; another one overtakes that one.'),
    }),
  ),
  formerOccupant: z.array(bill),
  totals: z.object({
    originalCents: amount.describe(
      'Bills that are asked for, without late charges: open, and no money for them in process.',
    ),
    lateChargesCents: amount.describe('Of those bills.'),
    totalCents: amount.describe('Both together.'),
    inProcessCents: amount.describe('Bills and slips that a receipt in process pays.'),
    underReviewCents: amount,
    slipsCents: amount,
    chargesToComeCents: amount,
    creditsCents: amount,
    formerOccupantCents: amount,
  }),
});

export type DebtsAnswer = z.input<typeof debtsAnswer>;
