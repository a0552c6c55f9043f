'use server';

import { redirect } from 'next/navigation';
import { submitForm } from '@/lib/http/action';
import type { FormState } from '@/lib/http/form-state';
import { lookupForm } from '@/lib/requests/schema';
import { lookUpRequest } from '@/lib/requests/use-cases';

export async function lookUp(_state: FormState, form: FormData): Promise<FormState> {
  return submitForm(lookupForm, form, async ({ input, trace }) => {
    const found = await lookUpRequest({ ...input, trace });
    if (!found.ok) return found.error;
    redirect(`/acompanhar/${found.value.lookupId}`);
  });
}
