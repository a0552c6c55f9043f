import { cancelCardPayment, getCardPayment } from '@/lib/card-payments/use-cases';
import { operation } from '@/lib/http/operation';
import { utilityToday } from '@/lib/utility/current';
import { presentCardPayment } from '../present';
import { cardPaymentAnswer, cardPaymentParams } from '../schema';

export const showPayment = operation(
  {
    method: 'GET',
    path: '/card-payments/{id}',
    id: 'getCardPayment',
    summary: 'A card payment of the premises.',
    auth: 'signed-in',
    params: cardPaymentParams,
    answers: { 200: { description: 'The attempt.', schema: cardPaymentAnswer } },
    refusals: ['CARD_PAYMENT_NOT_FOUND'],
  },
  async ({ scope, params, answer }) => {
    const payment = await getCardPayment(scope, params.id, { asOf: utilityToday() });
    return payment.ok ? answer(200, presentCardPayment(payment.value)) : payment;
  },
);

export const cancelPayment = operation(
  {
    method: 'DELETE',
    path: '/card-payments/{id}',
    id: 'cancelCardPayment',
    summary: 'Gives up a pending card payment; its bills can be chosen again.',
    auth: 'signed-in',
    params: cardPaymentParams,
    answers: { 204: { description: 'The bills are released.' } },
    refusals: ['CARD_PAYMENT_NOT_FOUND', 'CARD_PAYMENT_ENDED'],
  },
  async ({ scope, params, trace, answer }) => {
    const cancelled = await cancelCardPayment(scope, params.id, { trace });
    return cancelled.ok ? answer(204) : cancelled;
  },
);
