import { getCutNotice } from '@/lib/cut-notice/use-cases';
import { operation } from '@/lib/http/operation';
import { utilityToday } from '@/lib/utility/current';
import { presentCutNotice } from './present';
import { cutNoticeAnswer } from './schema';

export const showNotice = operation(
  {
    method: 'GET',
    path: '/cut-notice',
    id: 'getCutNotice',
    summary:
      "The customer's notice of a cut that is not settled, with what the law says of it; null without one.",
    auth: 'signed-in',
    answers: { 200: { description: 'The notice or null.', schema: cutNoticeAnswer } },
    refusals: ['CUT_LAW_NOT_COVERED', 'CALENDAR_NOT_COVERED'],
  },
  async ({ scope, answer }) => {
    const found = await getCutNotice(scope, utilityToday());
    return found.ok ? answer(200, { notice: found.value && presentCutNotice(found.value) }) : found;
  },
);
