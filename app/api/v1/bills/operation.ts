import { operation } from '@/lib/http/operation';
import { listSecondCopies } from '@/lib/second-copy/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { presentBills } from './present';
import { billsAnswer } from './schema';

export const listBills = operation(
  {
    method: 'GET',
    path: '/bills',
    id: 'listSecondCopies',
    summary: 'The open bills of the premises, each at its own amount.',
    auth: 'signed-in',
    answers: { 200: { description: 'The bills.', schema: billsAnswer } },
    refusals: [],
  },
  async ({ scope, answer }) => answer(200, presentBills(await listSecondCopies(scope, utilityToday()))),
);
