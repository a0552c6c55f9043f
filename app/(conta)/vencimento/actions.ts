'use server';

import { redirect } from 'next/navigation';
import { accountOfForm } from '@/lib/auth/drawn-for';
import { dueDateForm } from '@/lib/due-date/schema';
import { changeDueDate } from '@/lib/due-date/use-cases';
import { submitForm } from '@/lib/http/action';
import type { FormState } from '@/lib/http/form-state';
import { utilityToday } from '@/lib/utility/current';

export async function changeDueDay(_state: FormState, form: FormData): Promise<FormState> {
  return submitForm(dueDateForm, form, async ({ input: { day }, trace }) => {
    const { account } = await accountOfForm(form, '/vencimento');
    const changed = await changeDueDate(account.scope, { day, asOf: utilityToday(), trace });
    // From here: the page this form is on leads away from itself by now, and a browser without scripts would post again.
    if (!changed.ok) redirect(`/vencimento?dia=${day}&aviso=${changed.error.code}`);
    redirect(`/vencimento/${changed.value.id}`);
  });
}
