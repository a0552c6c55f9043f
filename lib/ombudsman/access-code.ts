import { err, ok } from '@/lib/kernel/result';
import { readIdentifier } from '@/lib/typed';

/** Characters that are not mistaken for each other: no 0, O, 1, I, L, S or Z. */
export const accessAlphabet = '23456789ABCDEFGHJKMNPQRTUVWXY';

/** 29^12 codes, more than 2^58: with the limit on tries none is found by trying. */
export const accessLength = 12;

/** The code of twelve numbers drawn by lot from 0 to 28. Throws RangeError on other numbers. */
export function accessCode(drawn: readonly number[]): string {
  const isDrawn = (value: number) => Number.isInteger(value) && value >= 0 && value < accessAlphabet.length;
  if (drawn.length !== accessLength || !drawn.every(isDrawn)) throw new RangeError('Not a drawn access code');
  return drawn.map((value) => accessAlphabet.charAt(value)).join('');
}

/** A code as it is shown: 'AAAA-BBBB-CCCC'. */
export function printedAccessCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}

/** A code as typed: small letters, dashes, dots and spaces are forgiven; null when it is no code. */
export function readAccessCode(text: string): string | null {
  const read = readIdentifier(text, 'ACCESS_CODE', (bare) => {
    const code = bare?.toUpperCase() ?? '';
    const isCode = code.length === accessLength && [...code].every((one) => accessAlphabet.includes(one));
    return isCode ? ok(code) : err(null);
  });
  return read.ok ? read.value : null;
}
