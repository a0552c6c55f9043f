import { typedQuestion } from '@/lib/cut-notice';
import { cutQuery } from '@/lib/cut-notice/schema';
import { askAboutCut } from '@/lib/cut-notice/use-cases';
import { json, otherMethods, route } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { utilityToday } from '@/lib/utility/current';
import { presentCutAnswer } from '../present';

export const GET = route({ query: cutQuery }, async ({ query }) => {
  const answer = await askAboutCut(typedQuestion(query, utilityToday()));
  return answer.ok ? ok(json(presentCutAnswer(answer.value))) : answer;
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
