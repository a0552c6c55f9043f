import { z } from 'zod';
import { taxIdField } from '@/lib/accounts/schema';
import { privacyKinds } from '.';

const details = {
  kind: z.enum(privacyKinds, 'PRIVACY_KIND_MISSING'),
  notes: z.string().trim().max(2_000, 'TEXT_TOO_LONG').default(''),
};

const email = z
  .string('EMAIL_MISSING')
  .trim()
  .min(1, 'EMAIL_MISSING')
  .max(120, 'EMAIL_MALFORMED')
  .pipe(z.email('EMAIL_MALFORMED'));

/** What somebody asks who has entered: who they are is known. */
export const privacyBody = z.strictObject({
  ...details,
  email: email.nullable().default(null).describe('Where letters about the request go; null for none.'),
});

export const privacyForm = z.object({
  ...details,
  email: z
    .string()
    .default('')
    .transform((typed, context): string | null => {
      if (typed.trim() === '') return null;
      const parsed = email.safeParse(typed);
      if (parsed.success) return parsed.data;
      for (const { message } of parsed.error.issues) context.addIssue({ code: 'custom', message });
      return z.NEVER;
    }),
});

/** What anybody asks without entering. */
export const openPrivacyForm = z.object({
  ...details,
  name: z.string('NAME_MISSING').trim().min(1, 'NAME_MISSING').max(120, 'TEXT_TOO_LONG'),
  taxId: taxIdField,
  email,
});
