import type { Operation } from '@/lib/http/openapi';
import { signedIn } from '../openapi.json/usual-refusals';
import { myDataAnswer } from './schema';

/** What is kept on who asks. */
export const myDataOperations: readonly Operation[] = [
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
];
