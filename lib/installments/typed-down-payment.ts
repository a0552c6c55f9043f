import { type Cents, centsFromDecimal } from '@/lib/kernel/money';
import { err, ok, type Result } from '@/lib/kernel/result';
import { typedText } from '@/lib/typed';

export interface DownPaymentRefusal {
  readonly code: 'DOWN_PAYMENT_MISSING' | 'DOWN_PAYMENT_MALFORMED';
}

/**
 * The down payment somebody typed: '41,53', '41.53', 'R$ 1.234,56', '50'. Dots between groups of three are separators, one
 * dot before one or two last digits is a comma; nothing else is guessed. Less than a cent is malformed.
 */
export function parseDownPayment(text: string): Result<Cents, DownPaymentRefusal> {
  const typed = (typedText(text, 'AMOUNT') ?? '?').replaceAll(/\s/g, '').replace(/(?:reais|real)$/i, '');
  if (typed === '') return err({ code: 'DOWN_PAYMENT_MISSING' });
  const isGrouped = /^(?:\d{1,3}(?:\.\d{3}){1,3}|\d{1,10})(?:,\d{1,2})?$/.test(typed);
  const isDotted = /^\d{1,10}\.\d{1,2}$/.test(typed);
  if (!isGrouped && !isDotted) return err({ code: 'DOWN_PAYMENT_MALFORMED' });
  const plain = isGrouped ? typed.replaceAll('.', '').replace(',', '.') : typed;
  const [whole = '0', decimals = ''] = plain.split('.');
  const amount = centsFromDecimal(`${whole}.${decimals.padEnd(2, '0')}`);
  return amount > 0 ? ok(amount) : err({ code: 'DOWN_PAYMENT_MALFORMED' });
}
