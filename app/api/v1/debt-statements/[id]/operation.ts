import { getDebtStatement } from '@/lib/debts/use-cases';
import { operation } from '@/lib/http/operation';
import { utilityToday } from '@/lib/utility/current';
import { presentStatement } from '../present';
import { statementAnswer, statementParams } from '../schema';

export const showStatement = operation(
  {
    method: 'GET',
    path: '/debt-statements/{id}',
    id: 'getDebtStatement',
    summary: 'A statement of the premises.',
    auth: 'signed-in',
    params: statementParams,
    answers: { 200: { description: 'The statement.', schema: statementAnswer } },
    refusals: ['DEBT_STATEMENT_NOT_FOUND'],
  },
  async ({ scope, params, answer }) => {
    const issued = await getDebtStatement(scope, params.id, utilityToday());
    if (!issued.ok) return issued;
    const { statement, standing, successor } = issued.value;
    return answer(200, presentStatement(statement, standing, successor));
  },
);
