import { sessionBody } from '@/lib/auth/schema';
import type { Operation } from '@/lib/http/openapi';
import { withBody } from '../openapi.json/usual-refusals';

/** Entering and leaving. */
export const sessionOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/session',
    id: 'openSession',
    summary: 'Opens a session for a premises with the CPF or CNPJ of somebody linked to it.',
    signedIn: false,
    body: sessionBody,
    answer: { status: 204, description: 'The session cookie is set.' },
    refusals: [...withBody, 'NOT_IDENTIFIED', 'TOO_MANY_ATTEMPTS', 'SERVICE_UNAVAILABLE', 'INTERNAL_ERROR'],
  },
  {
    method: 'delete',
    path: '/session',
    id: 'endSession',
    summary: 'Ends the session.',
    signedIn: false,
    answer: { status: 204, description: 'The session is closed and the cookie removed.' },
    refusals: ['CROSS_SITE_REQUEST', 'SERVICE_UNAVAILABLE', 'INTERNAL_ERROR'],
  },
];
