import 'server-only';
import { createHash } from 'node:crypto';
import { programBySignature, signatureOf } from '@/lib/auth/program-scope';
import { env } from '@/lib/env';
import type { ProgramScope } from '@/lib/staff';

/** HMAC-SHA256 of a text with a company's secret, in hexadecimal. Throws when the company has none. */
export function sign(companyId: string, text: string): string {
  return signatureOf(text, secretOf(companyId));
}

/** The company whose signature this is over the text; null when it is not theirs. */
export function signer(companyId: string, text: string, signature: string): ProgramScope | null {
  return programBySignature(companyId, { text, signature, secret: secretOf(companyId) });
}

function secretOf(companyId: string): string {
  const secret = env().CARD_COMPANY_SECRETS.get(companyId);
  if (!secret) throw new Error(`No secret for the card company ${companyId}`);
  return secret;
}

/** A digest that tells two bodies apart without keeping either. */
export function digestOf(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}
