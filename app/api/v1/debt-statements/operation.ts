import { debtChoiceBody } from '@/lib/debts/schema';
import { issueDebtStatement } from '@/lib/debts/use-cases';
import { operation } from '@/lib/http/operation';
import { utilityToday } from '@/lib/utility/current';
import { presentStatement } from './present';
import { statementAnswer } from './schema';

export const issueStatement = operation(
  {
    method: 'POST',
    path: '/debt-statements',
    id: 'issueDebtStatement',
    summary:
      'Issues a debt statement for chosen debts; the same choice on the same day gives the same statement.',
    auth: 'signed-in',
    body: debtChoiceBody,
    answers: {
      201: { description: 'The statement.', schema: statementAnswer, headers: { location: 'Its address.' } },
    },
    refusals: [
      'NOTHING_SELECTED',
      'DEBT_NOT_FOUND',
      'DEBTS_NOT_SELECTABLE',
      'CREDITS_EXCEED_DEBTS',
      'AMOUNT_OUT_OF_RANGE',
      'INDEX_FACTOR_MISSING',
      'RULE_NOT_COVERED',
    ],
  },
  async ({ scope, body: { chargeToComeIds: chargeIds, ...chosen }, trace, answer }) => {
    const choice = { ...chosen, chargeIds };
    const issued = await issueDebtStatement(scope, { choice, asOf: utilityToday(), trace });
    if (!issued.ok) return issued;
    const location = `/api/v1/debt-statements/${issued.value.id}`;
    return answer(201, presentStatement(issued.value, 'PAYABLE'), { location });
  },
);
