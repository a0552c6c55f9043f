import { z } from 'zod';
import { taxIdField } from '@/lib/accounts/schema';
import { emailField, nameField, optionalField, wordsOf } from '@/lib/typed/schema';
import { longestPrivacyNotes, privacyKinds } from '.';

const details = {
  kind: z.enum(privacyKinds, 'PRIVACY_KIND_MISSING'),
  notes: wordsOf(longestPrivacyNotes).default(''),
};

/** What somebody asks who has entered: who they are is known. */
export const privacyBody = z.strictObject({
  ...details,
  email: emailField.nullable().default(null).describe('Where letters about the request go; null for none.'),
});

export const privacyForm = z.object({
  ...details,
  email: optionalField(emailField),
});

/** What anybody asks without entering. */
export const openPrivacyForm = z.object({
  ...details,
  name: nameField,
  taxId: taxIdField,
  email: emailField,
});
