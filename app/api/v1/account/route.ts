import { getAccount, listLinkedPremises } from '@/lib/accounts/use-cases';
import { accountRoute, json, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { presentAccount } from './present';

export const GET = accountRoute({}, async ({ scope }) => {
  const [account, linked] = await Promise.all([getAccount(scope), listLinkedPremises(scope)]);
  return ok(json(presentAccount(account, linked)));
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
