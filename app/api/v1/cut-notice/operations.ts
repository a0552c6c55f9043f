import type { Operation } from '@/lib/http/openapi';
import { signedIn } from '../openapi.json/usual-refusals';
import { cutAnswer, cutNoticeAnswer, cutQueryShape } from './schema';

const uncovered = ['CUT_LAW_NOT_COVERED', 'CALENDAR_NOT_COVERED'] as const;

/** What the API tells of cuts. */
export const cutNoticeOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/cut-notice',
    id: 'getCutNotice',
    summary:
      "The customer's notice of a cut that is not settled, with what the law says of it; null without one.",
    signedIn: true,
    answer: { status: 200, description: 'The notice or null.', schema: cutNoticeAnswer },
    refusals: [...signedIn, ...uncovered],
  },
  {
    method: 'get',
    path: '/cut-notice/lawful-date',
    id: 'getLawfulCutDate',
    summary: 'From when the water may be cut after a notice, and whether it may be on a given day.',
    signedIn: false,
    query: cutQueryShape,
    answer: { status: 200, description: 'Both answers.', schema: cutAnswer },
    refusals: ['INVALID_INPUT', ...uncovered, 'SERVICE_UNAVAILABLE', 'INTERNAL_ERROR'],
  },
];
