import { accountRoute, json, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { listPayments } from '@/lib/payments/use-cases';
import { presentPayments } from './present';

export const GET = accountRoute({}, async ({ scope }) =>
  ok(json(presentPayments(await listPayments(scope)))),
);

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
