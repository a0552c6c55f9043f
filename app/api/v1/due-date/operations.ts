import { dueDateBody } from '@/lib/due-date/schema';
import type { Operation } from '@/lib/http/openapi';
import { signedIn, withBody } from '../openapi.json/usual-refusals';
import { dueDateAnswer, dueDateChangeAnswer } from './schema';

/** The day bills are due. */
export const dueDateOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/due-date',
    id: 'getDueDate',
    summary: 'The due day, the days that may be chosen with their next due date, and the changes made.',
    signedIn: true,
    answer: { status: 200, description: 'The due day.', schema: dueDateAnswer },
    refusals: signedIn,
  },
  {
    method: 'post',
    path: '/due-date',
    id: 'changeDueDate',
    summary: 'Changes the due day of the bills not yet issued.',
    signedIn: true,
    body: dueDateBody,
    answer: { status: 201, description: 'The change.', schema: dueDateChangeAnswer },
    refusals: [
      ...signedIn,
      ...withBody,
      'DUE_DAY_NOT_OFFERED',
      'DUE_DAY_UNCHANGED',
      'DUE_DATE_CHANGED_RECENTLY',
    ],
  },
];
