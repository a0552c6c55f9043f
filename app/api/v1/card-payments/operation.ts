import { cardPaymentBody } from '@/lib/card-payments/schema';
import { getCardPayment, startCardPayment } from '@/lib/card-payments/use-cases';
import { operation } from '@/lib/http/operation';
import { utilityToday } from '@/lib/utility/current';
import { presentCardPayment } from './present';
import { cardPaymentAnswer } from './schema';

export const startPayment = operation(
  {
    method: 'POST',
    path: '/card-payments',
    id: 'startCardPayment',
    summary:
      'Starts a payment by card: the bills go under review. The same bills at the same company give the same attempt.',
    auth: 'signed-in',
    body: cardPaymentBody,
    answers: {
      201: {
        description: 'The attempt, with where to pay.',
        schema: cardPaymentAnswer,
        headers: { location: 'Its address.' },
      },
    },
    refusals: [
      'CARD_COMPANY_NOT_FOUND',
      'CARD_PAYMENT_PENDING',
      'CARD_PAYMENT_NOT_FOUND',
      'NOTHING_SELECTED',
      'DEBT_NOT_FOUND',
      'DEBTS_NOT_SELECTABLE',
      'CREDITS_EXCEED_DEBTS',
      'INDEX_FACTOR_MISSING',
      'RULE_NOT_COVERED',
    ],
  },
  async ({ scope, body, trace, answer }) => {
    const asOf = utilityToday();
    const started = await startCardPayment(scope, { ...body, asOf, trace });
    if (!started.ok) return started;
    const { id } = started.value;
    const payment = await getCardPayment(scope, id, { asOf });
    if (!payment.ok) return payment;
    return answer(201, presentCardPayment(payment.value), { location: `/api/v1/card-payments/${id}` });
  },
);
