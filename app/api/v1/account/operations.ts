import type { Operation } from '@/lib/http/openapi';
import { signedIn } from '../openapi.json/usual-refusals';
import { accountAnswer } from './schema';

/** Whose session it is. */
export const accountOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/account',
    id: 'getAccount',
    summary: 'The premises of the session and its customer.',
    signedIn: true,
    answer: { status: 200, description: 'The account.', schema: accountAnswer },
    refusals: signedIn,
  },
];
