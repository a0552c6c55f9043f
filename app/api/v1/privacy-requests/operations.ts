import type { Operation } from '@/lib/http/openapi';
import { privacyBody } from '@/lib/privacy/schema';
import { myDataAnswer } from '../my-data/schema';
import { signedIn, withBody } from '../openapi.json/usual-refusals';
import { privacyRequestAnswer } from './schema';

/** What is kept on who asks, and requests about it. */
export const privacyOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/my-data',
    id: 'exportMyData',
    summary: 'All that is kept on the customer of the session, and nothing of anybody else.',
    signedIn: true,
    answer: { status: 200, description: 'The data.', schema: myDataAnswer },
    refusals: signedIn,
  },
  {
    method: 'get',
    path: '/my-data/pdf',
    id: 'exportMyDataPdf',
    summary: 'The same as a PDF.',
    signedIn: true,
    answer: { status: 200, description: 'The document.', mediaType: 'application/pdf' },
    refusals: signedIn,
  },
  {
    method: 'post',
    path: '/privacy-requests',
    id: 'requestPrivacy',
    summary: 'Takes a request about one’s own data; one that waits already is given back.',
    signedIn: true,
    body: privacyBody,
    answer: { status: 201, description: 'The request.', schema: privacyRequestAnswer },
    refusals: [...signedIn, ...withBody],
  },
];
