import type { CardPayment } from '@/lib/card-payments/use-cases';
import { env } from '@/lib/env';
import type { CardPaymentAnswer } from './schema';

/** A card payment as programs read it. */
export function presentCardPayment({ attempt, overtaken, payUrl }: CardPayment): CardPaymentAnswer {
  const { id, company, status, startedOn, expiresAt, total, items } = attempt;
  return {
    id,
    company: { id: company.id, name: company.name },
    status,
    overtaken,
    startedOn,
    expiresAt,
    totalCents: total,
    payUrl: payUrl && new URL(payUrl, env().PUBLIC_URL).href,
    items: items.map((item) => ({
      billId: item.billId,
      referenceMonth: item.referenceMonth,
      dueOn: item.dueOn,
      amountCents: item.amount,
      fineCents: item.fine,
      interestCents: item.interest,
      correctionCents: item.correction,
      totalCents: item.total,
    })),
  };
}
