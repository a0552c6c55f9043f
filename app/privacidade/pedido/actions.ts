'use server';

import { redirect } from 'next/navigation';
import { submitForm } from '@/lib/http/action';
import type { FormState } from '@/lib/http/form-state';
import { openPrivacyForm } from '@/lib/privacy/schema';
import { requestPrivacyOpenly } from '@/lib/privacy/use-cases';
import { utilityToday } from '@/lib/utility/current';

export async function sendOpenRequest(_state: FormState, form: FormData): Promise<FormState> {
  return submitForm(openPrivacyForm, form, async ({ input, trace }) => {
    const { kind, notes, email, ...requester } = input;
    const asked = { requester, requestedOn: utilityToday(), trace };
    const request = await requestPrivacyOpenly({ kind, notes, email }, asked);
    if (!request.ok) return request.error;
    redirect(`/privacidade/pedido/${request.value.id}`);
  });
}
