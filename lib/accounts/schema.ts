import { z } from 'zod';
import { parseAccountNumber } from './account-number';
import { parseTaxId } from './tax-id';

/** An account number as typed; the issue's message is the refusal's code. */
export const accountNumberField = z
  .string('ACCOUNT_NUMBER_MISSING')
  .describe('Matrícula with its check digit; dots, dashes and spaces are ignored.')
  .transform((text, context) => {
    const parsed = parseAccountNumber(text);
    if (parsed.ok) return parsed.value;
    context.addIssue({ code: 'custom', message: parsed.error.code });
    return z.NEVER;
  });

/** A CPF or CNPJ as typed; the issue's message is the refusal's code. */
export const taxIdField = z
  .string('TAX_ID_MISSING')
  .describe('CPF or CNPJ, the alphanumeric one included; punctuation is ignored.')
  .transform((text, context) => {
    const parsed = parseTaxId(text);
    if (parsed.ok) return parsed.value;
    context.addIssue({ code: 'custom', message: parsed.error.code });
    return z.NEVER;
  });
