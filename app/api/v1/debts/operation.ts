import { releaseExpiredAttempts } from '@/lib/card-payments/use-cases';
import { listDebts } from '@/lib/debts/use-cases';
import { operation } from '@/lib/http/operation';
import { utilityToday } from '@/lib/utility/current';
import { presentDebts } from './present';
import { debtsAnswer } from './schema';

export const showDebts = operation(
  {
    method: 'GET',
    path: '/debts',
    id: 'listDebts',
    summary: 'All that is owed at the premises today.',
    auth: 'signed-in',
    answers: { 200: { description: 'The debts, with late charges.', schema: debtsAnswer } },
    refusals: ['INDEX_FACTOR_MISSING', 'RULE_NOT_COVERED'],
  },
  async ({ scope, answer }) => {
    await releaseExpiredAttempts(scope);
    const debts = await listDebts(scope, utilityToday());
    return debts.ok ? answer(200, presentDebts(debts.value)) : debts;
  },
);
