import type { Operation } from '@/lib/http/openapi';
import { signedIn } from '../openapi.json/usual-refusals';
import { paymentParams, paymentsAnswer } from './schema';

/** What was paid at the premises. */
export const paymentOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/payments',
    id: 'listPayments',
    summary: 'The payments of the premises, and money received that matches no bill.',
    signedIn: true,
    answer: { status: 200, description: 'The payments.', schema: paymentsAnswer },
    refusals: signedIn,
  },
  {
    method: 'get',
    path: '/payments/{id}/receipt',
    id: 'getPaymentReceipt',
    summary: 'The receipt of a payment that settled something, as a PDF.',
    signedIn: true,
    params: paymentParams,
    answer: { status: 200, description: 'The document.', mediaType: 'application/pdf' },
    refusals: [...signedIn, 'PAYMENT_NOT_FOUND', 'RECEIPT_NOT_AVAILABLE', 'RESOURCE_NOT_FOUND'],
  },
];
