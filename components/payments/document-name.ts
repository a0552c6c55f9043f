import { formatMonth } from '@/lib/format';
import type { Payment } from '@/lib/payments';

/** What a payment was for, in words. */
export function documentName({ document }: Payment): string {
  if (!document) return 'Documento não identificado';
  return document.kind === 'BILL' ? `Conta ${formatMonth(document.referenceMonth)}` : document.description;
}
