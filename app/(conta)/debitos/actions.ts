'use server';

import { redirect } from 'next/navigation';
import { accountOfForm } from '@/lib/auth/drawn-for';
import { issueDebtStatement } from '@/lib/debts/use-cases';
import { runOrGoTo } from '@/lib/http/action';
import { utilityToday } from '@/lib/utility/current';
import { choiceQuery, postedChoice } from './choice';

export async function issueStatement(form: FormData): Promise<void> {
  const choice = postedChoice(form);
  const query = choiceQuery(choice);
  const issued = await runOrGoTo(`/debitos?${query}&aviso=INTERNAL_ERROR`, async (trace) => {
    const { account } = await accountOfForm(form, `/debitos?${query}`);
    return issueDebtStatement(account.scope, { choice, asOf: utilityToday(), trace });
  });
  if (issued.ok) redirect(`/extratos/${issued.value.id}`);
  redirect(`/debitos?${query}&aviso=${issued.error.code}`);
}
