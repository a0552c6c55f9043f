import { operation } from '@/lib/http/operation';
import { exportMyData } from '@/lib/privacy/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { presentMyData } from './present';
import { myDataAnswer } from './schema';

export const showMyData = operation(
  {
    method: 'GET',
    path: '/my-data',
    id: 'exportMyData',
    summary: 'All that is kept on the customer of the session, and nothing of anybody else.',
    auth: 'signed-in',
    answers: { 200: { description: 'The data.', schema: myDataAnswer } },
    refusals: [],
  },
  async ({ scope, trace, answer }) =>
    answer(200, presentMyData(await exportMyData(scope, { asOf: utilityToday(), trace }))),
);
