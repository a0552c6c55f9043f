import type { Payment, PaymentHistory } from '@/lib/payments';
import type { PaymentsAnswer } from './schema';

/** The payments of a premises as programs read them. */
export function presentPayments({ settled, unmatched }: PaymentHistory): PaymentsAnswer {
  return {
    settled: settled.map((payment) => ({
      ...presentPayment(payment),
      receiptUrl: `/api/v1/payments/${payment.id}/receipt`,
    })),
    unmatched: unmatched.map((payment) => ({
      ...presentPayment(payment),
      classification: payment.classification,
    })),
  };
}

function presentPayment({ id, document, amount, paidOn, collector }: Payment) {
  return {
    id,
    document: document && {
      kind: document.kind,
      id: document.id,
      referenceMonth: document.kind === 'BILL' ? document.referenceMonth : null,
      dueOn: document.dueOn,
    },
    amountCents: amount,
    paidOn,
    collector,
  };
}
