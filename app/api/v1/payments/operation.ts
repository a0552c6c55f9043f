import { operation } from '@/lib/http/operation';
import { listPayments } from '@/lib/payments/use-cases';
import { presentPayments } from './present';
import { paymentsAnswer } from './schema';

export const showPayments = operation(
  {
    method: 'GET',
    path: '/payments',
    id: 'listPayments',
    summary: 'The payments of the premises, and money received that matches no bill.',
    auth: 'signed-in',
    answers: { 200: { description: 'The payments.', schema: paymentsAnswer } },
    refusals: [],
  },
  async ({ scope, answer }) => answer(200, presentPayments(await listPayments(scope))),
);
