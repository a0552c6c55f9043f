import { cancelCardPayment, getCardPayment } from '@/lib/card-payments/use-cases';
import { accountRoute, json, noContent, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { utilityToday } from '@/lib/utility/current';
import { presentCardPayment } from '../present';
import { cardPaymentParams } from '../schema';

export const GET = accountRoute({ params: cardPaymentParams }, async ({ scope, params }) => {
  const payment = await getCardPayment(scope, params.id, { asOf: utilityToday() });
  return payment.ok ? ok(json(presentCardPayment(payment.value))) : payment;
});

export const DELETE = accountRoute({ params: cardPaymentParams }, async ({ scope, params, trace }) => {
  const cancelled = await cancelCardPayment(scope, params.id, { trace });
  return cancelled.ok ? ok(noContent()) : cancelled;
});

export const { PATCH, POST, PUT } = otherMethods('DELETE', 'GET');
