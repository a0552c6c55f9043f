import fc from 'fast-check';
import {
  buildCollectionCode,
  type CollectionCode,
  type CollectionCodeParts,
  type Modulus,
} from '@/lib/collection';
import { cents } from '@/lib/kernel/money';

/** The code of these parts, which are right. */
export function builtCode(parts: CollectionCodeParts): CollectionCode {
  const built = buildCollectionCode(parts);
  if (!built.ok) throw new Error(built.error.code);
  return built.value;
}

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));

/** Whatever a code of that modulus may be made of. */
export function anyParts(modulus: Modulus): fc.Arbitrary<CollectionCodeParts> {
  return fc.record({
    modulus: fc.constant(modulus),
    amount: fc.integer({ min: 1, max: 99_999_999_999 }).map(cents),
    companyCode: digits(4),
    freeField: digits(25),
  });
}

/** The text with another digit at a place. */
export function withDigit(text: string, place: number, digit: number | string): string {
  return `${text.slice(0, place)}${digit}${text.slice(place + 1)}`;
}
