import 'server-only';
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { ProgramScope } from '@/lib/staff';

/** A program that knows a secret shared with it; null when what it presents is another. */
export function programBySecret(
  program: string,
  { presented, expected }: { readonly presented: string; readonly expected: string },
): ProgramScope | null {
  // Hashes have the same length whatever was sent, so that comparing them tells nothing.
  return timingSafeEqual(digest(presented), digest(expected)) ? mint(program) : null;
}

/** A program that signed a text with the secret shared with it; null when the signature is another's. */
export function programBySignature(
  program: string,
  { text, signature, secret }: { readonly text: string; readonly signature: string; readonly secret: string },
): ProgramScope | null {
  const expected = Buffer.from(signatureOf(text, secret));
  const given = Buffer.from(signature);
  return expected.length === given.length && timingSafeEqual(expected, given) ? mint(program) : null;
}

/** HMAC-SHA256 of a text with a secret, in hexadecimal. */
export function signatureOf(text: string, secret: string): string {
  return createHmac('sha256', secret).update(text).digest('hex');
}

/** The only place where a program's scope is made. */
function mint(program: string): ProgramScope {
  return { program } as ProgramScope;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
