import type { Brand } from '@/lib/kernel/brand';
import { modulus11CheckDigit } from '@/lib/kernel/modulus-11';
import { err, ok, type Result } from '@/lib/kernel/result';
import { readIdentifier } from '@/lib/typed';

/**
 * Names a person or a company to the tax office: a CPF of 11 digits, or a CNPJ of 12 digits or capital
 * letters and 2 check digits. It is text: letters are part of a CNPJ since July 2026. Source: IN RFB
 * 2.229/2024.
 */
export type TaxId = Brand<string, 'TaxId'>;

export type TaxIdKind = 'CPF' | 'CNPJ';

export interface TaxIdRefusal {
  readonly code: 'TAX_ID_MISSING' | 'TAX_ID_MALFORMED' | 'TAX_ID_CHECK_DIGIT';
}

/**
 * The CPF or CNPJ somebody typed, with or without mask, letters in either case, both check digits verified.
 * A number of one digit only (111.111.111-11) checks but is nobody's: it is refused like a wrong check digit.
 */
export function parseTaxId(text: string): Result<TaxId, TaxIdRefusal> {
  return readIdentifier(text, 'TAX_ID', taxIdOf);
}

function taxIdOf(bare: string | null): Result<TaxId, TaxIdRefusal> {
  if (bare === '') return err({ code: 'TAX_ID_MISSING' });
  if (bare === null || !/^(?:[0-9]{11}|[0-9A-Za-z]{12}[0-9]{2})$/.test(bare))
    return err({ code: 'TAX_ID_MALFORMED' });
  const taxId = bare.toUpperCase() as TaxId;
  const isOneDigitOnly = /^(.)\1*$/.test(taxId);
  if (isOneDigitOnly || !taxId.endsWith(checkDigitsOf(taxId))) return err({ code: 'TAX_ID_CHECK_DIGIT' });
  return ok(taxId);
}

/** The CPF or CNPJ a database column holds. Throws when it is none: only parsed ones are stored. */
export function taxIdFromDatabase(text: string): TaxId {
  const parsed = parseTaxId(text);
  if (!parsed.ok || parsed.value !== text) throw new Error('The database holds a CPF or CNPJ that is none');
  return parsed.value;
}

export function taxIdKind(taxId: TaxId): TaxIdKind {
  return taxId.length === 11 ? 'CPF' : 'CNPJ';
}

function checkDigitsOf(taxId: TaxId): string {
  const checkDigit = taxIdKind(taxId) === 'CPF' ? cpfCheckDigit : modulus11CheckDigit;
  const values = [...taxId.slice(0, -2)].map(characterValue);
  const first = checkDigit(values);
  return `${first}${checkDigit([...values, first])}`;
}

/** ASCII less 48: digits are worth themselves, A is 17, Z is 42. */
function characterValue(character: string): number {
  return character.charCodeAt(0) - 48;
}

/**
 * As modulus 11 elsewhere, but its weights go on rising from 2 to 10 and 11 instead of starting again after
 * 9.
 */
function cpfCheckDigit(values: readonly number[]): number {
  const remainder = values.toReversed().reduce((sum, value, index) => sum + value * (index + 2), 0) % 11;
  return remainder < 2 ? 0 : 11 - remainder;
}
