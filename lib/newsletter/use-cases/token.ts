import 'server-only';
import { createHash, randomBytes } from 'node:crypto';

/** A token nobody has seen: 43 characters that may stand in an address. */
export function drawToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token, and of a mail address that is only counted. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
