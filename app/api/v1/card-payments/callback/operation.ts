import { callbackBody } from '@/lib/card-payments/schema';
import { receiveCardCallback } from '@/lib/card-payments/use-cases';
import { operation } from '@/lib/http/operation';
import { utilityToday } from '@/lib/utility/current';
import { callbackAnswer, callbackHeaders } from '../schema';

/** The signature is over the bytes as they came, so the body is read before anything parses it. */
export const receiveCallback = operation(
  {
    method: 'POST',
    path: '/card-payments/callback',
    id: 'receiveCardCallback',
    summary: 'A company tells how a payment ended.',
    auth: 'card-company',
    headers: callbackHeaders,
    body: callbackBody,
    answers: {
      200: { description: 'Taken; the same event again gets the same answer.', schema: callbackAnswer },
    },
    refusals: [
      'BODY_TOO_LARGE',
      'CARD_CALLBACK_FORGED',
      'CARD_CALLBACK_STALE',
      'CARD_CALLBACK_MALFORMED',
      'CARD_EVENT_CONFLICT',
      'CARD_PAYMENT_NOT_FOUND',
    ],
  },
  async ({ headers, readText, trace, answer }) => {
    const body = await readText();
    if (!body.ok) return body;
    const message = {
      companyId: headers['x-card-company'],
      timestamp: headers['x-card-timestamp'],
      eventId: headers['x-card-event'],
      signature: headers['x-card-signature'],
      body: body.value,
    };
    const taken = await receiveCardCallback(message, { asOf: utilityToday(), trace });
    return taken.ok ? answer(200, taken.value) : taken;
  },
);
