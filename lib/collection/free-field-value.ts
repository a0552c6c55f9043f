import { compactYearMonth, isYearMonth, type YearMonth } from '@/lib/kernel/year-month';
import { checkDigitModulus10 } from './check-digit';
import type { FreeFieldName, FreeFieldValues } from './free-field-layout';

/**
 * How one kind of value becomes digits and comes back; null for what is no such value. Zero stands for
 * nothing.
 */
interface Notation<T> {
  readonly write: (value: T) => string | null;
  readonly read: (digits: string) => T | null;
}

const wholeNumber: Notation<number> = {
  write: (value) => (Number.isSafeInteger(value) && value > 0 ? String(value) : null),
  read: (digits) => Number(digits) || null,
};

const identifier: Notation<string> = {
  write: (value) => /^0*([1-9][0-9]*)$/.exec(value)?.[1] ?? null,
  read: (digits) => digits.replace(/^0+/, '') || null,
};

const monthWithCheckDigit: Notation<YearMonth> = {
  write: (month) => {
    if (!isYearMonth(month)) return null;
    return `${month.slice(5)}${month.slice(0, 4)}${checkDigitModulus10(compactYearMonth(month))}`;
  },
  read: (digits) => {
    const month = `${digits.slice(2, 6)}-${digits.slice(0, 2)}`;
    return isYearMonth(month) && monthWithCheckDigit.write(month) === digits ? month : null;
  },
};

/** The notation of each value of a free field. */
export const notations: { readonly [Name in FreeFieldName]: Notation<FreeFieldValues[Name]> } = {
  localityId: wholeNumber,
  accountNumber: identifier,
  customerNumber: identifier,
  referenceMonth: monthWithCheckDigit,
  sequence: identifier,
  slipNumber: identifier,
  documentType: wholeNumber,
  debitType: wholeNumber,
  year: wholeNumber,
};
