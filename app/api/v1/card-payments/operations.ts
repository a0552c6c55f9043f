import { callbackBody, cardPaymentBody } from '@/lib/card-payments/schema';
import type { Operation } from '@/lib/http/openapi';
import { signedIn, withBody } from '../openapi.json/usual-refusals';
import { callbackAnswer, cardCompaniesAnswer, cardPaymentAnswer, cardPaymentParams } from './schema';

/** Paying by card through an accredited company. */
export const cardPaymentOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/card-companies',
    id: 'listCardCompanies',
    summary: 'The accredited companies that take cards.',
    signedIn: true,
    answer: { status: 200, description: 'The companies.', schema: cardCompaniesAnswer },
    refusals: signedIn,
  },
  {
    method: 'post',
    path: '/card-payments',
    id: 'startCardPayment',
    summary:
      'Starts a payment by card: the bills go under review. The same bills at the same company give the same attempt.',
    signedIn: true,
    body: cardPaymentBody,
    answer: { status: 201, description: 'The attempt, with where to pay.', schema: cardPaymentAnswer },
    refusals: [
      ...signedIn,
      ...withBody,
      'CARD_COMPANY_NOT_FOUND',
      'CARD_PAYMENT_PENDING',
      'NOTHING_SELECTED',
      'DEBT_NOT_FOUND',
      'DEBTS_NOT_SELECTABLE',
      'INDEX_FACTOR_MISSING',
      'RULE_NOT_COVERED',
    ],
  },
  {
    method: 'get',
    path: '/card-payments/{id}',
    id: 'getCardPayment',
    summary: 'A card payment of the premises.',
    signedIn: true,
    params: cardPaymentParams,
    answer: { status: 200, description: 'The attempt.', schema: cardPaymentAnswer },
    refusals: [...signedIn, 'CARD_PAYMENT_NOT_FOUND', 'RESOURCE_NOT_FOUND'],
  },
  {
    method: 'delete',
    path: '/card-payments/{id}',
    id: 'cancelCardPayment',
    summary: 'Gives up a pending card payment; its bills can be chosen again.',
    signedIn: true,
    params: cardPaymentParams,
    answer: { status: 204, description: 'The bills are released.' },
    refusals: [
      ...signedIn,
      'CARD_PAYMENT_NOT_FOUND',
      'CARD_PAYMENT_ENDED',
      'CROSS_SITE_REQUEST',
      'RESOURCE_NOT_FOUND',
    ],
  },
  {
    method: 'post',
    path: '/card-payments/callback',
    id: 'receiveCardCallback',
    summary:
      'A company tells how a payment ended. Headers x-card-company, x-card-timestamp (seconds), x-card-event and x-card-signature: hexadecimal HMAC-SHA256 of "card-callback:v1", timestamp, event and body, joined by line feeds.',
    signedIn: false,
    body: callbackBody,
    answer: {
      status: 200,
      description: 'Taken; the same event again gets the same answer.',
      schema: callbackAnswer,
    },
    refusals: [
      'BODY_TOO_LARGE',
      'CARD_CALLBACK_FORGED',
      'CARD_CALLBACK_STALE',
      'CARD_CALLBACK_MALFORMED',
      'CARD_EVENT_CONFLICT',
      'CARD_PAYMENT_NOT_FOUND',
      'SERVICE_UNAVAILABLE',
      'INTERNAL_ERROR',
    ],
  },
];
