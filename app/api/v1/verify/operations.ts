import type { Operation } from '@/lib/http/openapi';
import { verifyBody } from '@/lib/verification/schema';
import { withBody } from '../openapi.json/usual-refusals';
import { verifyAnswer } from './schema';

/** Whether a document is true. */
export const verifyOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/verify',
    id: 'verify',
    summary: 'Whether the utility issued a line, a Pix or a document, and how it stands today. Names nobody.',
    signedIn: false,
    body: verifyBody,
    answer: { status: 200, description: 'The verdict.', schema: verifyAnswer },
    refusals: [...withBody, 'TOO_MANY_REQUESTS', 'SERVICE_UNAVAILABLE', 'INTERNAL_ERROR'],
  },
];
