import { releaseExpiredAttempts } from '@/lib/card-payments/use-cases';
import { listDebts } from '@/lib/debts/use-cases';
import { accountRoute, json, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { utilityToday } from '@/lib/utility/current';
import { presentDebts } from './present';

export const GET = accountRoute({}, async ({ scope }) => {
  await releaseExpiredAttempts(scope);
  const debts = await listDebts(scope, utilityToday());
  return debts.ok ? ok(json(presentDebts(debts.value))) : debts;
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
