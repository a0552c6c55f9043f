import { getDebtStatement } from '@/lib/debts/use-cases';
import { accountRoute, json, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { utilityToday } from '@/lib/utility/current';
import { presentStatement } from '../present';
import { statementParams } from '../schema';

export const GET = accountRoute({ params: statementParams }, async ({ scope, params }) => {
  const issued = await getDebtStatement(scope, params.id, utilityToday());
  return issued.ok ? ok(json(presentStatement(issued.value.statement, issued.value.standing))) : issued;
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
