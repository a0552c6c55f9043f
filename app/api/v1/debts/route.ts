import { listDebts } from '@/lib/debts/use-cases';
import { accountRoute, json } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { utilityToday } from '@/lib/utility/current';
import { presentDebts } from './present';

export const GET = accountRoute({}, async ({ scope }) => {
  const debts = await listDebts(scope, utilityToday());
  return debts.ok ? ok(json(presentDebts(debts.value))) : debts;
});
