import { dueDateBody } from '@/lib/due-date/schema';
import { changeDueDate, getDueDate } from '@/lib/due-date/use-cases';
import { operation } from '@/lib/http/operation';
import { utilityToday } from '@/lib/utility/current';
import { presentChange, presentDueDate } from './present';
import { dueDateAnswer, dueDateChangeAnswer } from './schema';

export const showDueDate = operation(
  {
    method: 'GET',
    path: '/due-date',
    id: 'getDueDate',
    summary: 'The due day, the days that may be chosen with their next due date, and the changes made.',
    auth: 'signed-in',
    answers: { 200: { description: 'The due day.', schema: dueDateAnswer } },
    refusals: [],
  },
  async ({ scope, answer }) => answer(200, presentDueDate(await getDueDate(scope, utilityToday()))),
);

export const changeDay = operation(
  {
    method: 'POST',
    path: '/due-date',
    id: 'changeDueDate',
    summary: 'Changes the due day of the bills not yet issued.',
    auth: 'signed-in',
    body: dueDateBody,
    answers: { 201: { description: 'The change.', schema: dueDateChangeAnswer } },
    refusals: ['DUE_DAY_NOT_OFFERED', 'DUE_DAY_UNCHANGED', 'DUE_DATE_CHANGED_RECENTLY'],
  },
  async ({ scope, body, trace, answer }) => {
    const changed = await changeDueDate(scope, { day: body.day, asOf: utilityToday(), trace });
    return changed.ok ? answer(201, presentChange(changed.value)) : changed;
  },
);
