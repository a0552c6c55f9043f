import { dischargeBody } from '@/lib/annual-discharge/schema';
import type { Operation } from '@/lib/http/openapi';
import { signedIn, withBody } from '../openapi.json/usual-refusals';
import { dischargeAnswer, dischargeParams, dischargeYearsAnswer } from './schema';

/** What the API does with annual discharge declarations. */
export const dischargeOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/annual-discharges',
    id: 'listDischargeYears',
    summary: 'The years a declaration may be asked for, with every reason against one.',
    signedIn: true,
    answer: { status: 200, description: 'The years, newest first.', schema: dischargeYearsAnswer },
    refusals: signedIn,
  },
  {
    method: 'post',
    path: '/annual-discharges',
    id: 'issueAnnualDischarge',
    summary: 'Declares a year settled; the same year gives the same declaration.',
    signedIn: true,
    body: dischargeBody,
    answer: { status: 201, description: 'The declaration.', schema: dischargeAnswer },
    refusals: [...signedIn, ...withBody, 'ANNUAL_DISCHARGE_REFUSED'],
  },
  {
    method: 'get',
    path: '/annual-discharges/{id}',
    id: 'getAnnualDischarge',
    summary: 'A declaration of the premises.',
    signedIn: true,
    params: dischargeParams,
    answer: { status: 200, description: 'The declaration.', schema: dischargeAnswer },
    refusals: [...signedIn, 'ANNUAL_DISCHARGE_NOT_FOUND', 'RESOURCE_NOT_FOUND'],
  },
  {
    method: 'get',
    path: '/annual-discharges/{id}/pdf',
    id: 'getAnnualDischargePdf',
    summary: 'The declaration as a PDF, the same bytes each time.',
    signedIn: true,
    params: dischargeParams,
    answer: { status: 200, description: 'The document.', mediaType: 'application/pdf' },
    refusals: [...signedIn, 'ANNUAL_DISCHARGE_NOT_FOUND', 'RESOURCE_NOT_FOUND'],
  },
];
