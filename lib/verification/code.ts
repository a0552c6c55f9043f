import type { Brand } from '@/lib/kernel/brand';
import { err, ok, type Result } from '@/lib/kernel/result';
import { readIdentifier } from '@/lib/typed';

/**
 * Sixteen characters that name a document: fifteen drawn by lot, the last one checks them. @term verification code — código
 * de verificação
 */
export type VerificationCode = Brand<string, 'VerificationCode'>;

export type CodeRefusal =
  | { readonly code: 'VERIFICATION_CODE_MISSING' }
  | { readonly code: 'VERIFICATION_CODE_MALFORMED' }
  | { readonly code: 'VERIFICATION_CODE_CHECK' };

/** 29 characters, a prime number of them: no 0, O, 1, I, L, no S beside 5 and no Z beside 2. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRTUVWXY';

/** How many characters are drawn by lot: 29^15 codes, more than 2^72, so that none is found by trying. */
export const drawnCharacters = 15;

/**
 * The code of fifteen numbers from 0 to 28. Each is weighed by its place from 1 to 15, and the last character makes the sum
 * a multiple of 29: one wrong character and two exchanged ones are always caught. Throws RangeError on other numbers.
 */
export function verificationCode(drawn: readonly number[]): VerificationCode {
  const isDrawn = (value: number) => Number.isInteger(value) && value >= 0 && value < codeAlphabet.length;
  if (drawn.length !== drawnCharacters || !drawn.every(isDrawn)) throw new RangeError('Not a drawn code');
  return [...drawn, checkValue(drawn)]
    .map((value) => codeAlphabet.charAt(value))
    .join('') as VerificationCode;
}

/** The code somebody typed: small letters, dashes and spaces are forgiven, a wrong character is not. */
export function parseVerificationCode(text: string): Result<VerificationCode, CodeRefusal> {
  return readIdentifier(text, 'VERIFICATION_CODE', codeOf);
}

function codeOf(bare: string | null): Result<VerificationCode, CodeRefusal> {
  const typed = bare?.toUpperCase();
  if (typed === '') return err({ code: 'VERIFICATION_CODE_MISSING' });
  const values = [...(typed ?? '')].map((character) => codeAlphabet.indexOf(character));
  if (values.length !== drawnCharacters + 1 || values.includes(-1)) {
    return err({ code: 'VERIFICATION_CODE_MALFORMED' });
  }
  if (checkValue(values.slice(0, -1)) !== values.at(-1)) return err({ code: 'VERIFICATION_CODE_CHECK' });
  return ok(typed as VerificationCode);
}

/** As it is printed and read aloud: `ABCD EFGH JKMN PQRT`. */
export function formatVerificationCode(code: VerificationCode): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ');
}

function checkValue(values: readonly number[]): number {
  const size = codeAlphabet.length;
  const sum = values.reduce((total, value, index) => total + value * (index + 1), 0);
  // The check character's own weight is 16: 20 is its inverse modulo 29, since 16 × 20 = 11 × 29 + 1.
  return ((size - (sum % size)) * 20) % size;
}
