import { getAccount, listLinkedPremises } from '@/lib/accounts/use-cases';
import { accountRoute, json, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { presentAccount } from './present';

export const GET = accountRoute({}, async ({ scope }) => {
  const [account, linked] = await Promise.all([getAccount(scope), listLinkedPremises(scope)]);
  return ok(json(presentAccount(account, linked)));
});

const other = otherMethods('GET, HEAD');

export { other as DELETE, other as PATCH, other as POST, other as PUT };
