import { getAccount, listLinkedPremises } from '@/lib/accounts/use-cases';
import { operation } from '@/lib/http/operation';
import { presentAccount } from './present';
import { accountAnswer } from './schema';

export const showAccount = operation(
  {
    method: 'GET',
    path: '/account',
    id: 'getAccount',
    summary: 'The premises of the session and its customer.',
    auth: 'signed-in',
    answers: { 200: { description: 'The account.', schema: accountAnswer } },
    refusals: [],
  },
  async ({ scope, answer }) => {
    const [account, linked] = await Promise.all([getAccount(scope), listLinkedPremises(scope)]);
    return answer(200, presentAccount(account, linked));
  },
);
