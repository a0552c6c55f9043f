import { accountRoute, json, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { exportMyData } from '@/lib/privacy/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { presentMyData } from './present';

export const GET = accountRoute({}, async ({ scope, trace }) =>
  ok(json(presentMyData(await exportMyData(scope, { asOf: utilityToday(), trace })))),
);

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
