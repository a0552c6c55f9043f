'use server';

import { redirect } from 'next/navigation';
import { currentScope } from '@/lib/auth/session';
import { submitForm } from '@/lib/http/action';
import type { FormState } from '@/lib/http/form-state';
import { questionOf } from '@/lib/service-tariff';
import { calculatorForm } from '@/lib/service-tariff/schema';
import { freezeQuote } from '@/lib/service-tariff/use-cases';
import { utilityNow, utilityToday } from '@/lib/utility/current';

/** Prints the quote that the page shows: what was answered stays, under a code that anybody may check. */
export async function printQuote(_state: FormState, form: FormData): Promise<FormState> {
  return submitForm(calculatorForm, form, async ({ input, trace }) => {
    const question = questionOf(input, { now: utilityNow(), channel: 'COUNTER', reagreement: 0 });
    const asker = { scope: await currentScope(), asOf: utilityToday(), trace };
    const frozen = await freezeQuote(question, asker);
    if (!frozen.ok) return frozen.error;
    redirect(`/servicos/orcamento/${frozen.value.proof.code}`);
  });
}
