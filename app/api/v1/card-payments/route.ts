import { cardPaymentBody } from '@/lib/card-payments/schema';
import { getCardPayment, startCardPayment } from '@/lib/card-payments/use-cases';
import { accountRoute, json, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { utilityToday } from '@/lib/utility/current';
import { presentCardPayment } from './present';

export const POST = accountRoute({ body: cardPaymentBody }, async ({ scope, body, trace }) => {
  const asOf = utilityToday();
  const started = await startCardPayment(scope, { ...body, asOf, trace });
  if (!started.ok) return started;
  const { id } = started.value;
  const payment = await getCardPayment(scope, id, { asOf });
  const headers = { location: `/api/v1/card-payments/${id}` };
  return payment.ok ? ok(json(presentCardPayment(payment.value), { status: 201, headers })) : payment;
});

export const { DELETE, GET, PATCH, PUT } = otherMethods('POST');
