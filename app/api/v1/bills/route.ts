import { accountRoute, json, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { listSecondCopies } from '@/lib/second-copy/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { presentBills } from './present';

export const GET = accountRoute({}, async ({ scope }) =>
  ok(json(presentBills(await listSecondCopies(scope, utilityToday())))),
);

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
