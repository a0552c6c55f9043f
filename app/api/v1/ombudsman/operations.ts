import type { Operation } from '@/lib/http/openapi';
import { caseBody, caseLookup } from '@/lib/ombudsman/schema';
import { withBody } from '../openapi.json/usual-refusals';
import { caseAnswer, caseReceiptAnswer } from './schema';

/** What is said to the ombudsman. */
export const ombudsmanOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/ombudsman',
    id: 'openOmbudsmanCase',
    summary: 'Takes a case for the ombudsman, anonymous or not, and acknowledges it.',
    signedIn: false,
    body: caseBody,
    answer: { status: 201, description: 'The acknowledgement.', schema: caseReceiptAnswer },
    refusals: [...withBody, 'TOO_MANY_REQUESTS', 'SERVICE_UNAVAILABLE', 'INTERNAL_ERROR'],
  },
  {
    method: 'post',
    path: '/ombudsman/lookup',
    id: 'lookUpOmbudsmanCase',
    summary: 'A case by its protocol and access code. Names nobody.',
    signedIn: false,
    body: caseLookup,
    answer: { status: 200, description: 'The case.', schema: caseAnswer },
    refusals: [
      ...withBody,
      'CASE_NOT_IDENTIFIED',
      'TOO_MANY_ATTEMPTS',
      'SERVICE_UNAVAILABLE',
      'INTERNAL_ERROR',
    ],
  },
];
