import { accountRoute, json, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { getSecondCopy } from '@/lib/second-copy/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { presentBill } from '../present';
import { billParams } from '../schema';

export const GET = accountRoute({ params: billParams }, async ({ scope, params }) => {
  const copy = await getSecondCopy(scope, params.id, utilityToday());
  return copy.ok ? ok(json(presentBill(copy.value))) : copy;
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
