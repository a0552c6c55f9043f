import { typedQuestion } from '@/lib/cut-notice';
import { cutQuery } from '@/lib/cut-notice/schema';
import { askAboutCut } from '@/lib/cut-notice/use-cases';
import { operation } from '@/lib/http/operation';
import { utilityToday } from '@/lib/utility/current';
import { presentCutAnswer } from '../present';
import { cutAnswer } from '../schema';

export const askLawfulDate = operation(
  {
    method: 'GET',
    path: '/cut-notice/lawful-date',
    id: 'getLawfulCutDate',
    summary: 'From when the water may be cut after a notice, and whether it may be on a given day.',
    auth: 'public',
    query: cutQuery,
    answers: { 200: { description: 'Both answers.', schema: cutAnswer } },
    refusals: ['CUT_LAW_NOT_COVERED', 'CALENDAR_NOT_COVERED'],
  },
  async ({ query, answer }) => {
    const asked = await askAboutCut(typedQuestion(query, utilityToday()), query.city ?? null);
    return asked.ok ? answer(200, presentCutAnswer(asked.value)) : asked;
  },
);
