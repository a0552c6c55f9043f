import { accountRoute, json, otherMethods } from '@/lib/http/route';
import { timeOf } from '@/lib/kernel/civil-date-time';
import { ok } from '@/lib/kernel/result';
import { askInspection } from '@/lib/requests/use-cases';
import { utilityNow, utilityToday } from '@/lib/utility/current';
import { presentOutline } from '../../present';
import { requestParams } from '../../schema';

export const POST = accountRoute({ params: requestParams }, async ({ scope, params, trace }) => {
  const on = utilityToday();
  const asked = await askInspection(scope, params.id, { on, time: timeOf(utilityNow()), trace });
  if (!asked.ok) return asked;
  const { request, isNew } = asked.value;
  return ok(json({ ...presentOutline(request, on), isNew }, { status: isNew ? 201 : 200 }));
});

export const { DELETE, GET, PATCH, PUT } = otherMethods('POST');
