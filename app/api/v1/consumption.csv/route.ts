import { getConsumption } from '@/lib/consumption/use-cases';
import { csvText } from '@/lib/format';
import { csv } from '@/lib/http/csv';
import { accountRoute, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { consumptionRows } from './present';

export const GET = accountRoute({}, async ({ scope }) => {
  const { months } = await getConsumption(scope);
  return ok(csv(csvText(consumptionRows(months)), 'consumo.csv'));
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
