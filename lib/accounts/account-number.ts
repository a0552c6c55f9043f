import type { Brand } from '@/lib/kernel/brand';
import { modulus11CheckDigit } from '@/lib/kernel/modulus-11';
import { err, ok, type Result } from '@/lib/kernel/result';
import { readIdentifier } from '@/lib/typed';

/**
 * Names a premises: 2 to 9 digits without leading zeros, the last a modulus 11 check digit of the others.
 * Printed with a dot before it: 4647262 is 464726.2. Source: GSAN, matrícula do imóvel.
 * @term account number — matrícula
 */
export type AccountNumber = Brand<string, 'AccountNumber'>;

export interface AccountNumberRefusal {
  readonly code: 'ACCOUNT_NUMBER_MISSING' | 'ACCOUNT_NUMBER_MALFORMED' | 'ACCOUNT_NUMBER_CHECK_DIGIT';
}

/** The account number somebody typed, with or without mask and leading zeros, its check digit verified. */
export function parseAccountNumber(text: string): Result<AccountNumber, AccountNumberRefusal> {
  return readIdentifier(text, 'ACCOUNT_NUMBER', accountNumberOf);
}

function accountNumberOf(bare: string | null): Result<AccountNumber, AccountNumberRefusal> {
  if (bare === '') return err({ code: 'ACCOUNT_NUMBER_MISSING' });
  const [, digits] = /^0*([1-9][0-9]{1,8})$/.exec(bare ?? '') ?? [];
  if (digits === undefined) return err({ code: 'ACCOUNT_NUMBER_MALFORMED' });
  const values = [...digits].map(Number);
  const checkDigit = values.pop();
  if (modulus11CheckDigit(values) !== checkDigit) return err({ code: 'ACCOUNT_NUMBER_CHECK_DIGIT' });
  return ok(digits as AccountNumber);
}

/** The account number a database column holds. Throws when it is none: the database refuses such rows. */
export function accountNumberFromDatabase(text: string): AccountNumber {
  const parsed = parseAccountNumber(text);
  if (!parsed.ok || parsed.value !== text)
    throw new Error('The database holds an account number that is none');
  return parsed.value;
}
