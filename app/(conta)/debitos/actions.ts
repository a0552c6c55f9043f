'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { requireAccount } from '@/lib/auth/page';
import { issueDebtStatement } from '@/lib/debts/use-cases';
import { requestTrace } from '@/lib/http/trace';
import { utilityToday } from '@/lib/utility/current';
import { choiceQuery, postedChoice } from './choice';

export async function issueStatement(form: FormData): Promise<void> {
  const choice = postedChoice(form);
  const { account } = await requireAccount(`/debitos?${choiceQuery(choice)}`);
  const trace = requestTrace(await headers());
  const issued = await issueDebtStatement(account.scope, { choice, asOf: utilityToday(), trace });
  if (issued.ok) redirect(`/extratos/${issued.value.id}`);
  const query = choiceQuery(choice);
  query.set('aviso', issued.error.code);
  redirect(`/debitos?${query}`);
}
