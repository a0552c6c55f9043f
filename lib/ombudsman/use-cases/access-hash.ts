import 'server-only';
import { createHash, randomInt } from 'node:crypto';
import { accessAlphabet, accessCode, accessLength } from '../access-code';

/** A code nobody has seen. */
export function drawAccessCode(): string {
  return accessCode(Array.from({ length: accessLength }, () => randomInt(accessAlphabet.length)));
}

/** What is kept of a code. */
export function hashAccessCode(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}
