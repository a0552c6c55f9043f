import { z } from 'zod';
import { installmentObstacle } from '@/lib/http/problem-schema';
import { cents as amount } from '../schema';

const rate = z.string().describe('A decimal fraction: 0.0163 is 1,63 %.');

export const simulationParams = z.object({ id: z.uuid() });

const debt = z.object({
  billsCents: amount,
  slipsCents: amount,
  lateChargesCents: amount,
  serviceChargesCents: amount.describe('Charges to come for services.'),
  installmentChargesCents: amount.describe('Charges to come of agreements.'),
  creditsCents: amount,
  totalCents: amount,
  inProcessCents: amount.describe('Left out: bills and slips that a receipt in process pays.'),
});

const conditions = {
  asOf: z.iso.date(),
  asksReconnection: z.boolean().describe('Whether the water is cut or suppressed.'),
  debt,
  terms: z.object({
    downPaymentRate: rate,
    downPaymentIsFirst: z
      .boolean()
      .describe('Whether the down payment is the first installment that counts.'),
    monthlyInterestRate: rate,
    maxInstallments: z.int(),
    minimumDebtCents: amount.nullable(),
    source: z.string(),
  }),
};

/** Whether what is owed may be split, and all that stands in the way. */
export const conditionsAnswer = z.object({ ...conditions, obstacles: z.array(installmentObstacle) });

const plan = z.object({
  installmentCount: z.int().describe('The count by which the plan is granted.'),
  downPaymentCents: amount,
  monthlyCents: z.array(amount).describe('The first a month after the down payment.'),
  feeCents: amount.describe('Of a re-agreement, paid with the down payment.'),
  interestCents: amount,
  totalCents: amount,
  effectiveMonthlyRate: rate.nullable(),
  effectiveYearlyRate: rate.nullable(),
  approver: z
    .enum(['ATTENDANT', 'SERVICE_MANAGER', 'COMMERCIAL_DIRECTOR', 'CHIEF_EXECUTIVE'])
    .nullable()
    .describe('Null where the utility names nobody.'),
});

/** All ways to pay what is owed. It is no agreement, and holds for the day it was made. */
export const simulationAnswer = z.object({
  ...conditions,
  id: z.uuid(),
  debtorName: z.string(),
  withReconnection: z.boolean(),
  cash: z.object({
    updatedCents: amount,
    taxesCents: amount,
    discountCents: amount,
    toPayCents: amount,
  }),
  minimumDownPaymentCents: amount,
  downPaymentCents: amount,
  plans: z.array(plan),
  isAgreement: z.literal(false),
  pdfUrl: z.string(),
});

export type ConditionsAnswer = z.input<typeof conditionsAnswer>;
export type SimulationAnswer = z.input<typeof simulationAnswer>;
