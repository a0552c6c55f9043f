import { z } from 'zod';
import { taxIdField } from '@/lib/accounts/schema';
import { civilDate } from '@/lib/kernel/civil-date';
import { type CaseDetails, type CaseProtocol, caseKinds, readAccessCode } from '.';

const kind = z.enum(caseKinds, 'CASE_KIND_MISSING');
const text = z
  .string('CASE_TEXT_MISSING')
  .trim()
  .min(1, 'CASE_TEXT_MISSING')
  .max(4_000, 'TEXT_TOO_LONG')
  .describe('In the sender’s own words; reasons are not asked for.');
const name = z.string().trim().max(120, 'TEXT_TOO_LONG');
const phone = z
  .string()
  .transform((typed) => typed.replace(/[\s().-]/g, ''))
  .pipe(z.string().regex(/^\d{10,11}$/, 'PHONE_MALFORMED'));
const email = z.string().trim().max(120, 'EMAIL_MALFORMED').pipe(z.email('EMAIL_MALFORMED'));

/** A field that may be left empty. */
function optional<Value>(field: z.ZodType<Value, string>) {
  return z
    .string()
    .default('')
    .transform((typed, context): Value | null => {
      if (typed.trim() === '') return null;
      const parsed = field.safeParse(typed);
      if (parsed.success) return parsed.data;
      for (const { message } of parsed.error.issues) context.addIssue({ code: 'custom', message });
      return z.NEVER;
    });
}

/** The form of the public page: without any of the four last fields the sender stays unknown. */
export const caseForm = z
  .object({
    kind,
    text,
    name: name.default(''),
    taxId: optional(taxIdField),
    phone: optional(phone),
    email: optional(email),
  })
  .transform(({ kind, text, ...identity }): CaseDetails => {
    const isNamed = identity.name !== '' || identity.taxId || identity.phone || identity.email;
    return { kind, text, identity: isNamed ? identity : null };
  });

/** What a program sends. */
export const caseBody = z.strictObject({
  kind,
  text,
  identity: z
    .strictObject({
      name: name.default(''),
      taxId: taxIdField.nullable().default(null),
      phone: phone.nullable().default(null),
      email: email.nullable().default(null),
    })
    .nullable()
    .default(null)
    .describe('Protected; null for an anonymous case.'),
});

const protocol = z
  .string('PROTOCOL_MISSING')
  .transform((typed) => typed.replace(/[\s.-]/g, ''))
  .pipe(
    z
      .string()
      .min(1, 'PROTOCOL_MISSING')
      .regex(/^\d{4}2\d{9}$/, 'CASE_PROTOCOL_MALFORMED'),
  )
  .transform((digits) => digits as CaseProtocol);

const accessCode = z
  .string('ACCESS_CODE_MISSING')
  .trim()
  .min(1, 'ACCESS_CODE_MISSING')
  .transform((typed, context) => {
    const code = readAccessCode(typed);
    if (code !== null) return code;
    context.addIssue({ code: 'custom', message: 'ACCESS_CODE_MALFORMED' });
    return z.NEVER;
  });

/** Asks for a case by its protocol and the access code its sender was given. */
export const caseLookup = z.object({ protocol, accessCode });

/** The acknowledgement as the sender's browser holds it for some minutes. */
export const storedReceipt = z.object({
  protocol: z.string().regex(/^\d{4}2\d{9}$/),
  accessCode: z.string().transform((text) => readAccessCode(text) ?? ''),
  dueOn: z.iso.date().transform((text) => civilDate(text)),
});

export type StoredReceipt = z.output<typeof storedReceipt>;
