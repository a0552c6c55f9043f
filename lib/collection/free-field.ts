import type { Brand } from '@/lib/kernel/brand';
import { err, ok, type Result } from '@/lib/kernel/result';
import {
  type FreeFieldName,
  type FreeFieldPart,
  type FreeFieldValues,
  freeFieldLayouts,
  type PaymentIdentification,
  type PaymentType,
} from './free-field-layout';
import { notations } from './free-field-value';

/**
 * The last 25 digits of a code: what is paid, and by the last one which kind of payment it is. @term free
 * field — campo livre
 */
export type FreeField = Brand<string, 'FreeField'>;

/** A value that is missing or no such value, or one that needs more digits than its field has. */
export type FreeFieldRefusal =
  | { readonly code: 'FREE_FIELD_VALUE'; readonly field: FreeFieldName }
  | { readonly code: 'FREE_FIELD_OVERFLOW'; readonly field: FreeFieldName; readonly width: number };

export type FreeFieldParseRefusal =
  | { readonly code: 'FREE_FIELD_PAYMENT_TYPE' }
  | { readonly code: 'FREE_FIELD_LAYOUT'; readonly paymentType: PaymentType }
  | { readonly code: 'FREE_FIELD_VALUE'; readonly field: FreeFieldName };

/** The free field of a payment. Nothing is ever cut to fit. */
export function writeFreeField<T extends PaymentType>(
  paymentType: T,
  values: PaymentIdentification<T>,
): Result<FreeField, FreeFieldRefusal> {
  let digits = '';
  for (const part of freeFieldLayouts[paymentType].written) {
    const written = typeof part === 'string' ? ok(part) : writeValue(part, values);
    if (!written.ok) return written;
    digits += written.value;
  }
  return ok(`${digits}${paymentType}` as FreeField);
}

/** What a free field of that type says, in the present layout or, where there was one, that of old paper. */
export function readFreeField<T extends PaymentType>(
  paymentType: T,
  freeField: string,
): Result<PaymentIdentification<T>, FreeFieldParseRefusal> {
  if (!/^[0-9]{25}$/.test(freeField) || !freeField.endsWith(String(paymentType))) {
    return err({ code: 'FREE_FIELD_PAYMENT_TYPE' });
  }
  const { written, old } = freeFieldLayouts[paymentType];
  const parts = [written, old].find((layout) => layout !== null && hasFixedDigits(layout, freeField));
  if (!parts) return err({ code: 'FREE_FIELD_LAYOUT', paymentType });
  const read = readValues(parts, freeField);
  return read.ok ? ok(read.value as PaymentIdentification<T>) : read;
}

function writeValue(
  [name, width]: readonly [FreeFieldName, number],
  values: Partial<FreeFieldValues>,
): Result<string, FreeFieldRefusal> {
  const value = values[name];
  const write = notations[name].write as (value: unknown) => string | null;
  const digits = value === undefined ? null : write(value);
  if (digits === null) return err({ code: 'FREE_FIELD_VALUE', field: name });
  if (digits.length > width) return err({ code: 'FREE_FIELD_OVERFLOW', field: name, width });
  return ok(digits.padStart(width, '0'));
}

function hasFixedDigits(parts: readonly FreeFieldPart[], freeField: string): boolean {
  return placed(parts, freeField).every(([part, digits]) => typeof part !== 'string' || part === digits);
}

function readValues(
  parts: readonly FreeFieldPart[],
  freeField: string,
): Result<Partial<FreeFieldValues>, FreeFieldParseRefusal> {
  const values: Partial<Record<FreeFieldName, unknown>> = {};
  for (const [part, digits] of placed(parts, freeField)) {
    if (typeof part === 'string') continue;
    const [field] = part;
    const value = notations[field].read(digits);
    if (value === null) return err({ code: 'FREE_FIELD_VALUE', field });
    values[field] = value;
  }
  return ok(values as Partial<FreeFieldValues>);
}

/** Each part with the digits at its place. */
function placed(
  parts: readonly FreeFieldPart[],
  freeField: string,
): readonly (readonly [FreeFieldPart, string])[] {
  let end = 0;
  return parts.map((part) => {
    const start = end;
    end += typeof part === 'string' ? part.length : part[1];
    return [part, freeField.slice(start, end)] as const;
  });
}
