import type { Operation } from '@/lib/http/openapi';
import { signedIn } from '../openapi.json/usual-refusals';
import { debtsAnswer } from './schema';

/** What is owed. */
export const debtOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/debts',
    id: 'listDebts',
    summary: 'All that is owed at the premises today.',
    signedIn: true,
    answer: { status: 200, description: 'The debts, with late charges.', schema: debtsAnswer },
    refusals: [...signedIn, 'INDEX_FACTOR_MISSING', 'RULE_NOT_COVERED'],
  },
];
