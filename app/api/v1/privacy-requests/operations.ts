import type { Operation } from '@/lib/http/openapi';
import { privacyBody } from '@/lib/privacy/schema';
import { signedIn, withBody } from '../openapi.json/usual-refusals';
import { privacyRequestAnswer } from './schema';

/** Requests about one’s own data. */
export const privacyOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/privacy-requests',
    id: 'requestPrivacy',
    summary: 'Takes a request about one’s own data; 200 with the one of its kind that waits already.',
    signedIn: true,
    body: privacyBody,
    answer: { status: 201, description: 'The request.', schema: privacyRequestAnswer },
    refusals: [...signedIn, ...withBody],
  },
];
