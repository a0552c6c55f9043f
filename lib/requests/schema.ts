import { z } from 'zod';
import { accountNumberField, taxIdField } from '@/lib/accounts/schema';

const phone = z
  .string('PHONE_MISSING')
  .transform((text) => text.replace(/[\s().-]/g, ''))
  .pipe(
    z
      .string()
      .min(1, 'PHONE_MISSING')
      .regex(/^\d{10,11}$/, 'PHONE_MALFORMED'),
  );

const email = z
  .string('EMAIL_MISSING')
  .trim()
  .min(1, 'EMAIL_MISSING')
  .max(120, 'EMAIL_MALFORMED')
  .pipe(z.email('EMAIL_MALFORMED'));

/** The form that asks for a CPF or CNPJ to be put on file; every issue's message is a field code. */
export const registrationForm = z.object({
  accountNumber: accountNumberField,
  taxId: taxIdField,
  name: z.string('NAME_MISSING').trim().min(1, 'NAME_MISSING').max(120, 'TEXT_TOO_LONG'),
  role: z.enum(['OWNER', 'USER', 'RESPONSIBLE'], 'ROLE_MISSING'),
  phone,
  email,
  notes: z.string().trim().max(400, 'TEXT_TOO_LONG').default(''),
});
