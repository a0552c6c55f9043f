'use server';

import { redirect } from 'next/navigation';
import { accountOfForm } from '@/lib/auth/drawn-for';
import { submitForm } from '@/lib/http/action';
import type { FormState } from '@/lib/http/form-state';
import { privacyForm } from '@/lib/privacy/schema';
import { requestPrivacy } from '@/lib/privacy/use-cases';
import { utilityToday } from '@/lib/utility/current';

export async function sendPrivacyRequest(_state: FormState, form: FormData): Promise<FormState> {
  return submitForm(privacyForm, form, async ({ input, trace }) => {
    const { account } = await accountOfForm(form, '/meus-dados');
    const made = await requestPrivacy(account.scope, input, { requestedOn: utilityToday(), trace });
    redirect(`/meus-dados?pedido=${made.isNew ? 'recebido' : 'em-andamento'}`);
  });
}
