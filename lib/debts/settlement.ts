import type { ReviewReason } from './review';

/** What a bill is when money for it arrives. */
export interface BillStanding {
  readonly status: 'OPEN' | 'PAID' | 'IN_INSTALLMENTS' | 'CANCELLED' | 'AMENDED' | 'PRESCRIBED';
  readonly reviewReason: ReviewReason | null;
}

/**
 * Money for an open bill settles it, also while a card payment holds it. For a paid bill it is a duplicate; for one under
 * another review, in an agreement or cancelled it waits to be settled by hand. Source: GSAN, PagamentoSituacao.
 */
export function classifyBillPayment({
  status,
  reviewReason,
}: BillStanding): 'SETTLED' | 'DUPLICATE' | 'TO_SETTLE' {
  if (status === 'PAID') return 'DUPLICATE';
  const open = status === 'OPEN' && (reviewReason === null || reviewReason === 'CARD_PAYMENT');
  return open ? 'SETTLED' : 'TO_SETTLE';
}
