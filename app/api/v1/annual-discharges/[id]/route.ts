import { getAnnualDischarge } from '@/lib/annual-discharge/use-cases';
import { accountRoute, json, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { presentDischarge } from '../present';
import { dischargeParams } from '../schema';

export const GET = accountRoute({ params: dischargeParams }, async ({ scope, params }) => {
  const discharge = await getAnnualDischarge(scope, params.id);
  return discharge.ok ? ok(json(presentDischarge(discharge.value))) : discharge;
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
