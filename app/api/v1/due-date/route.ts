import { dueDateBody } from '@/lib/due-date/schema';
import { changeDueDate, getDueDate } from '@/lib/due-date/use-cases';
import { accountRoute, json, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { utilityToday } from '@/lib/utility/current';
import { presentChange, presentDueDate } from './present';

export const GET = accountRoute({}, async ({ scope }) =>
  ok(json(presentDueDate(await getDueDate(scope, utilityToday())))),
);

export const POST = accountRoute({ body: dueDateBody }, async ({ scope, body, trace }) => {
  const changed = await changeDueDate(scope, { day: body.day, asOf: utilityToday(), trace });
  return changed.ok ? ok(json(presentChange(changed.value), { status: 201 })) : changed;
});

export const { DELETE, PATCH, PUT } = otherMethods('GET', 'POST');
