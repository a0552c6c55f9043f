import type { Operation } from '@/lib/http/openapi';
import { signedIn } from '../openapi.json/usual-refusals';
import { billAnswer, billParams, billsAnswer } from './schema';

const secondCopy = [
  'BILL_NOT_FOUND',
  'BILL_NOT_OPEN',
  'BILL_UNDER_REVIEW',
  'AMOUNT_OUT_OF_RANGE',
  'RESOURCE_NOT_FOUND',
] as const;

/** What the API does with open bills. */
export const billOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/bills',
    id: 'listSecondCopies',
    summary: 'The open bills of the premises, each at its own amount.',
    signedIn: true,
    answer: { status: 200, description: 'The bills.', schema: billsAnswer },
    refusals: signedIn,
  },
  {
    method: 'get',
    path: '/bills/{id}',
    id: 'getSecondCopy',
    summary: 'An open bill with the digits that pay it.',
    signedIn: true,
    params: billParams,
    answer: { status: 200, description: 'The bill.', schema: billAnswer },
    refusals: [...signedIn, ...secondCopy],
  },
  {
    method: 'get',
    path: '/bills/{id}/pdf',
    id: 'getSecondCopyPdf',
    summary: 'The second copy of an open bill as a PDF to print and pay.',
    signedIn: true,
    params: billParams,
    answer: { status: 200, description: 'The document.', mediaType: 'application/pdf' },
    refusals: [...signedIn, ...secondCopy],
  },
];
