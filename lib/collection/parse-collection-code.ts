import { type Cents, cents } from '@/lib/kernel/money';
import { err, ok, type Result } from '@/lib/kernel/result';
import { readIdentifier } from '@/lib/typed';
import { type CollectionCode, checkDigit, type Modulus, modulusOf } from './collection-code';

/** A code whose every check digit is right. */
export interface ParsedCollectionCode {
  readonly code: CollectionCode;
  /**
   * 1 town halls, 2 sanitation, 3 power and gas, 4 telecom, 5 government, 6 others by CNPJ, 7 traffic fines,
   * 9 a bank's own.
   */
  readonly segment: number;
  readonly modulus: Modulus;
  /** Null when the value is a reference quantity (value identifiers 7 and 9), which is no amount of money. */
  readonly amount: Cents | null;
  /**
   * Four digits given by FEBRABAN; in segment 6 the first eight of the CNPJ, and the free field is shorter by
   * as much.
   */
  readonly companyCode: string;
  readonly freeField: string;
}

export type CollectionCodeParseRefusal =
  | { readonly code: 'COLLECTION_CODE_MISSING' }
  | { readonly code: 'COLLECTION_CODE_MALFORMED' }
  | { readonly code: 'COLLECTION_CODE_LENGTH'; readonly digits: number }
  | { readonly code: 'COLLECTION_CODE_PRODUCT' }
  | { readonly code: 'COLLECTION_CODE_SEGMENT' }
  | { readonly code: 'COLLECTION_CODE_VALUE_IDENTIFIER' }
  | { readonly code: 'COLLECTION_CODE_BLOCK_CHECK_DIGITS'; readonly blocks: readonly number[] }
  | { readonly code: 'COLLECTION_CODE_CHECK_DIGIT' };

/**
 * The code somebody typed (48 digits with block check digits) or scanned (44), any mask tolerated, every
 * check digit verified. Wrong blocks are all named at once, from 1 to 4. One wrong digit is always refused in
 * modulus 10, and in modulus 11 unless it turns a remainder of 0 into 1, or 1 into 0, in its block and in the
 * whole code. A third digit read as one of the other modulus may pass by chance, about once in a hundred
 * thousand codes: whoever issued the code compares its modulus too. Source: FEBRABAN, layout de arrecadação
 * v7.
 */
export function parseCollectionCode(text: string): Result<ParsedCollectionCode, CollectionCodeParseRefusal> {
  return readIdentifier(text, 'COLLECTION_CODE', collectionCodeOf);
}

function collectionCodeOf(digits: string | null): Result<ParsedCollectionCode, CollectionCodeParseRefusal> {
  if (digits === '') return err({ code: 'COLLECTION_CODE_MISSING' });
  if (digits === null || !/^[0-9]+$/.test(digits)) return err({ code: 'COLLECTION_CODE_MALFORMED' });
  const isTyped = digits.length === 48;
  if (!isTyped && digits.length !== 44) return err({ code: 'COLLECTION_CODE_LENGTH', digits: digits.length });
  if (!digits.startsWith('8')) return err({ code: 'COLLECTION_CODE_PRODUCT' });
  if (!/^.[1-79]/.test(digits)) return err({ code: 'COLLECTION_CODE_SEGMENT' });
  if (!/^..[6-9]/.test(digits)) return err({ code: 'COLLECTION_CODE_VALUE_IDENTIFIER' });
  const blocks = isTyped ? wrongBlocks(digits) : [];
  if (blocks.length > 0) return err({ code: 'COLLECTION_CODE_BLOCK_CHECK_DIGITS', blocks });
  const code = isTyped ? withoutBlockDigits(digits) : digits;
  if (Number(code.charAt(3)) !== checkDigit(code.slice(0, 3) + code.slice(4), modulusOf(code))) {
    return err({ code: 'COLLECTION_CODE_CHECK_DIGIT' });
  }
  return ok(readCode(code as CollectionCode));
}

function wrongBlocks(line: string): number[] {
  const modulus = modulusOf(line);
  return typedBlocks(line).flatMap((block, index) =>
    checkDigit(block.slice(0, 11), modulus) === Number(block.charAt(11)) ? [] : [index + 1],
  );
}

function withoutBlockDigits(line: string): string {
  return typedBlocks(line)
    .map((block) => block.slice(0, 11))
    .join('');
}

function typedBlocks(line: string): string[] {
  return [0, 12, 24, 36].map((start) => line.slice(start, start + 12));
}

function readCode(code: CollectionCode): ParsedCollectionCode {
  const segment = Number(code.charAt(1));
  const companyEnd = segment === 6 ? 23 : 19;
  const isAmount = /^..[68]/.test(code);
  return {
    code,
    segment,
    modulus: modulusOf(code),
    amount: isAmount ? cents(Number(code.slice(4, 15))) : null,
    companyCode: code.slice(15, companyEnd),
    freeField: code.slice(companyEnd),
  };
}
