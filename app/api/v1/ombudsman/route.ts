import { json, otherMethods, route } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { caseBody } from '@/lib/ombudsman/schema';
import { openCase } from '@/lib/ombudsman/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { presentReceipt } from './present';

export const POST = route({ body: caseBody }, async ({ body, trace }) => {
  const opened = await openCase(body, { receivedOn: utilityToday(), trace });
  return opened.ok ? ok(json(presentReceipt(opened.value), { status: 201 })) : opened;
});

export const { DELETE, GET, PATCH, PUT } = otherMethods('POST');
