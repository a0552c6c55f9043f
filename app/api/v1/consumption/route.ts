import { getConsumption } from '@/lib/consumption/use-cases';
import { accountRoute, json, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { presentConsumption } from './present';

export const GET = accountRoute({}, async ({ scope }) =>
  ok(json(presentConsumption(await getConsumption(scope)))),
);

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
