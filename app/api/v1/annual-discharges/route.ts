import { dischargeBody } from '@/lib/annual-discharge/schema';
import { issueAnnualDischarge, listDischargeYears } from '@/lib/annual-discharge/use-cases';
import { accountRoute, json, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { utilityToday } from '@/lib/utility/current';
import { presentDischarge, presentYears } from './present';

export const GET = accountRoute({}, async ({ scope }) =>
  ok(json(presentYears(await listDischargeYears(scope, utilityToday())))),
);

export const POST = accountRoute({ body: dischargeBody }, async ({ scope, body, trace }) => {
  const issued = await issueAnnualDischarge(scope, { year: body.year, asOf: utilityToday(), trace });
  if (!issued.ok) return issued;
  const headers = { location: `/api/v1/annual-discharges/${issued.value.id}` };
  return ok(json(presentDischarge(issued.value), { status: 201, headers }));
});

export const { DELETE, PATCH, PUT } = otherMethods('GET', 'POST');
