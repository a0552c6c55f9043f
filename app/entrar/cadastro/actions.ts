'use server';

import { redirect } from 'next/navigation';
import { submitForm } from '@/lib/http/action';
import type { FormState } from '@/lib/http/form-state';
import { registrationForm } from '@/lib/requests/schema';
import { requestRegistration } from '@/lib/requests/use-cases';
import { utilityToday } from '@/lib/utility/current';

export async function askRegistration(_state: FormState, form: FormData): Promise<FormState> {
  return submitForm(registrationForm, form, async ({ input, trace }) => {
    const receipt = await requestRegistration(input, { requestedOn: utilityToday(), trace });
    if (!receipt.ok) return receipt.error;
    redirect(`/entrar/cadastro/${receipt.value.id}`);
  });
}
