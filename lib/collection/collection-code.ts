import type { Brand } from '@/lib/kernel/brand';
import type { Cents } from '@/lib/kernel/money';
import { err, ok, type Result } from '@/lib/kernel/result';
import { checkDigitModulus10, checkDigitModulus11 } from './check-digit';

/**
 * The 44 digits of a payment slip's bars, their general check digit right. @term collection code — código de
 * barras de arrecadação
 */
export type CollectionCode = Brand<string, 'CollectionCode'>;

export type Modulus = 10 | 11;

/**
 * What a code of the sanitation segment is made of. `companyCode`: the four digits FEBRABAN gave;
 * `freeField`: 25 digits.
 */
export interface CollectionCodeParts {
  readonly modulus: Modulus;
  readonly amount: Cents;
  readonly companyCode: string;
  readonly freeField: string;
}

export type CollectionCodeRefusal =
  | { readonly code: 'COLLECTION_AMOUNT_OUT_OF_RANGE'; readonly amount: Cents }
  | { readonly code: 'COLLECTION_COMPANY_CODE_MALFORMED' }
  | { readonly code: 'COLLECTION_FREE_FIELD_MALFORMED' };

const sanitation = '82';
const largestAmount = 99_999_999_999;

/**
 * The code that collects an amount for a water utility: product 8, segment 2, the real value in the modulus's
 * own value identifier (6 or 8), general check digit fourth. The amount lies between R$ 0,01 and R$
 * 999.999.999,99. Source: FEBRABAN, layout de arrecadação v7; GSAN UC0229.
 */
export function buildCollectionCode(
  parts: CollectionCodeParts,
): Result<CollectionCode, CollectionCodeRefusal> {
  const { modulus, amount, companyCode, freeField } = parts;
  if (amount < 1 || amount > largestAmount) return err({ code: 'COLLECTION_AMOUNT_OUT_OF_RANGE', amount });
  if (!/^[0-9]{4}$/.test(companyCode)) return err({ code: 'COLLECTION_COMPANY_CODE_MALFORMED' });
  if (!/^[0-9]{25}$/.test(freeField)) return err({ code: 'COLLECTION_FREE_FIELD_MALFORMED' });
  const head = `${sanitation}${modulus === 10 ? '6' : '8'}`;
  const tail = `${String(amount).padStart(11, '0')}${companyCode}${freeField}`;
  return ok(`${head}${checkDigit(head + tail, modulus)}${tail}` as CollectionCode);
}

/** The 48 digits a payer types, in four blocks each with its check digit: `82630000004-7 15290041425-0 …`. */
export function digitableLine(code: CollectionCode): string {
  const modulus = modulusOf(code);
  return blocksOf(code)
    .map((block) => `${block}-${checkDigit(block, modulus)}`)
    .join(' ');
}

/** The modulus a code names by its third digit: 6 and 7 are modulus 10, 8 and 9 modulus 11. */
export function modulusOf(code: string): Modulus {
  return code.charAt(2) < '8' ? 10 : 11;
}

export function checkDigit(digits: string, modulus: Modulus): number {
  return modulus === 10 ? checkDigitModulus10(digits) : checkDigitModulus11(digits);
}

function blocksOf(code: string): string[] {
  return [0, 11, 22, 33].map((start) => code.slice(start, start + 11));
}
