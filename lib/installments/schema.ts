import { z } from 'zod';
import { taxIdField } from '@/lib/accounts/schema';
import { cents } from '@/lib/kernel/money';
import { parseDownPayment } from './typed-down-payment';

/** A down payment as typed; the issue's message is the refusal's code. */
const downPaymentField = z.string('DOWN_PAYMENT_MISSING').transform((text, context) => {
  const parsed = parseDownPayment(text);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: parsed.error.code });
  return z.NEVER;
});

/** The first step of the simulator; a form without the question of reconnection answers no. */
export const debtorForm = z.object({
  debtorTaxId: taxIdField,
  withReconnection: z.enum(['sim', 'nao']).default('nao'),
});

/** "Calcular": the same simulation with another down payment. */
export const downPaymentForm = z.object({ simulationId: z.uuid(), downPayment: downPaymentField });

/** What a program sends to have a simulation made. */
export const simulationBody = z.strictObject({
  debtorTaxId: taxIdField.describe('CPF or CNPJ of the present owner or user of the premises.'),
  withReconnection: z
    .boolean()
    .default(false)
    .describe('Only looked at where the water is cut or suppressed.'),
  downPaymentCents: z
    .int()
    .positive()
    .max(1_000_000_000_000)
    .transform(cents)
    .nullable()
    .default(null)
    .describe('Cents; null for the least the terms ask.'),
});
