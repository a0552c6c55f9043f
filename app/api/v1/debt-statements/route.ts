import { debtChoiceBody } from '@/lib/debts/schema';
import { issueDebtStatement } from '@/lib/debts/use-cases';
import { accountRoute, json, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { utilityToday } from '@/lib/utility/current';
import { presentStatement } from './present';

export const POST = accountRoute({ body: debtChoiceBody }, async ({ scope, body, trace }) => {
  const issued = await issueDebtStatement(scope, { choice: body, asOf: utilityToday(), trace });
  if (!issued.ok) return issued;
  const headers = { location: `/api/v1/debt-statements/${issued.value.id}` };
  return ok(json(presentStatement(issued.value, 'PAYABLE'), { status: 201, headers }));
});

export const { DELETE, GET, PATCH, PUT } = otherMethods('POST');
