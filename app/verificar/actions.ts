'use server';

import { redirect } from 'next/navigation';
import { submitForm } from '@/lib/http/action';
import type { FormState } from '@/lib/http/form-state';
import { utilityToday } from '@/lib/utility/current';
import { verifyForm } from '@/lib/verification/schema';
import { verify } from '@/lib/verification/use-cases';
import { subjects } from './subjects';

export async function verifyPasted(_state: FormState, form: FormData): Promise<FormState> {
  return submitForm(verifyForm, form, async ({ input, trace }) => {
    const answer = await verify(input.texto, { asOf: utilityToday(), trace, subjects });
    if (!answer.ok) return answer.error;
    redirect(`/verificar/resultado/${answer.value.id}`);
  });
}
