import { getCutNotice } from '@/lib/cut-notice/use-cases';
import { accountRoute, json, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { utilityToday } from '@/lib/utility/current';
import { presentCutNotice } from './present';

export const GET = accountRoute({}, async ({ scope }) => {
  const found = await getCutNotice(scope, utilityToday());
  return found.ok ? ok(json(found.value && presentCutNotice(found.value))) : found;
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
