import type { Operation } from '@/lib/http/openapi';
import { pixNoticeBody } from '@/lib/pix-charge/schema';
import { withBody } from '../../openapi.json/usual-refusals';
import { receivedPixAnswer } from './schema';

/** What the payment provider tells. */
export const pixOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/pix/webhook',
    id: 'receivePix',
    summary: 'The payment provider tells of Pix that came in; each counts once by its end-to-end id.',
    signedIn: false,
    body: pixNoticeBody,
    answer: { status: 200, description: 'How many were new.', schema: receivedPixAnswer },
    refusals: [
      ...withBody,
      'RESOURCE_NOT_FOUND',
      'PIX_NOTICE_NOT_AUTHENTIC',
      'SERVICE_UNAVAILABLE',
      'INTERNAL_ERROR',
    ],
  },
];
