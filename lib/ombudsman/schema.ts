import { z } from 'zod';
import { taxIdField } from '@/lib/accounts/schema';
import { civilDate } from '@/lib/kernel/civil-date';
import { readProtocol } from '@/lib/typed';
import { emailField, lineOf, longestName, optionalField, phoneField, wordsOf } from '@/lib/typed/schema';
import { type CaseDetails, type CaseProtocol, caseKinds, longestCaseText, readAccessCode } from '.';

const kind = z.enum(caseKinds, 'CASE_KIND_MISSING');
const text = wordsOf(longestCaseText, 'CASE_TEXT_MISSING').describe(
  'In the sender’s own words; reasons are not asked for.',
);
const name = lineOf(longestName);

/** The form of the public page: without any of the four last fields the sender stays unknown. */
export const caseForm = z
  .object({
    kind,
    text,
    name: name.default(''),
    taxId: optionalField(taxIdField),
    phone: optionalField(phoneField),
    email: optionalField(emailField),
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
      phone: phoneField.nullable().default(null),
      email: emailField.nullable().default(null),
    })
    .nullable()
    .default(null)
    .describe('Protected; null for an anonymous case.'),
});

const protocol = z.string('PROTOCOL_MISSING').transform((typed, context) => {
  const parsed = readProtocol(typed, 2);
  if (parsed.ok) return parsed.value as CaseProtocol;
  const message = parsed.error === 'MISSING' ? 'PROTOCOL_MISSING' : 'CASE_PROTOCOL_MALFORMED';
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

const accessCode = z.string('ACCESS_CODE_MISSING').transform((typed, context) => {
  const code = readAccessCode(typed);
  if (code !== null) return code;
  const message = typed.trim() === '' ? 'ACCESS_CODE_MISSING' : 'ACCESS_CODE_MALFORMED';
  context.addIssue({ code: 'custom', message });
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
