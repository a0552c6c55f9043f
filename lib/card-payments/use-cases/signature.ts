import 'server-only';
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { env } from '@/lib/env';

/** HMAC-SHA256 of a text with a company's secret, in hexadecimal. Throws when the company has none. */
export function sign(companyId: string, text: string): string {
  const secret = env().CARD_COMPANY_SECRETS.get(companyId);
  if (!secret) throw new Error(`No secret for the card company ${companyId}`);
  return createHmac('sha256', secret).update(text).digest('hex');
}

/** Whether a signature is the company's over this text; compared in constant time. */
export function isSigned(companyId: string, text: string, signature: string): boolean {
  const expected = Buffer.from(sign(companyId, text));
  const given = Buffer.from(signature);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

/** A digest that tells two bodies apart without keeping either. */
export function digestOf(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}
