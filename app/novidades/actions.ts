'use server';

import { redirect } from 'next/navigation';
import { submitForm } from '@/lib/http/action';
import type { FormState } from '@/lib/http/form-state';
import { confirmationForm, leaveKey, newsForm } from '@/lib/newsletter/schema';
import { askForNews, confirmNews, leaveNews } from '@/lib/newsletter/use-cases';

export async function ask(_state: FormState, form: FormData): Promise<FormState> {
  return submitForm(newsForm, form, async ({ input, trace }) => {
    const asked = await askForNews(input.email, trace);
    if (!asked.ok) return asked.error;
    redirect('/novidades/pedido');
  });
}

export async function confirm(_state: FormState, form: FormData): Promise<FormState> {
  return submitForm(confirmationForm, form, async ({ input, trace }) => {
    const confirmed = await confirmNews(input.token, trace);
    if (!confirmed.ok) return confirmed.error;
    redirect('/novidades/confirmado');
  });
}

export async function leave(_state: FormState, form: FormData): Promise<FormState> {
  return submitForm(leaveKey, form, async ({ input, trace }) => {
    await leaveNews(input.key, trace);
    redirect('/novidades/saida');
  });
}
