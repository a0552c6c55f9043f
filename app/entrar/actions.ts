'use server';

import { redirect } from 'next/navigation';
import { safeReturnPath } from '@/lib/auth/return-path';
import { enterForm } from '@/lib/auth/schema';
import { openSession } from '@/lib/auth/session';
import { submitForm } from '@/lib/http/action';
import type { FormState } from '@/lib/http/form-state';

export async function enter(_state: FormState, form: FormData): Promise<FormState> {
  return submitForm(enterForm, form, async ({ input, trace }) => {
    const opened = await openSession({ accountNumber: input.accountNumber, taxId: input.taxId, trace });
    if (!opened.ok) return opened.error;
    redirect(safeReturnPath(input.returnTo));
  });
}
