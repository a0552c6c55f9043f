'use server';

import { redirect } from 'next/navigation';
import { submitForm } from '@/lib/http/action';
import type { FormState } from '@/lib/http/form-state';
import { caseForm, caseLookup } from '@/lib/ombudsman/schema';
import { lookUpCase, openCase } from '@/lib/ombudsman/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { keepReceipt } from './receipt-cookie';

export async function sendCase(_state: FormState, form: FormData): Promise<FormState> {
  return submitForm(caseForm, form, async ({ input, trace }) => {
    const opened = await openCase(input, { receivedOn: utilityToday(), trace });
    if (!opened.ok) return opened.error;
    await keepReceipt(opened.value);
    redirect('/ouvidoria/recebida');
  });
}

export async function followCase(_state: FormState, form: FormData): Promise<FormState> {
  return submitForm(caseLookup, form, async ({ input, trace }) => {
    const found = await lookUpCase({ ...input, trace });
    if (!found.ok) return found.error;
    redirect(`/ouvidoria/acompanhar/${found.value.lookupId}`);
  });
}
