'use server';

import { redirect } from 'next/navigation';
import { dischargeForm } from '@/lib/annual-discharge/schema';
import { issueAnnualDischarge } from '@/lib/annual-discharge/use-cases';
import { accountOfForm } from '@/lib/auth/drawn-for';
import { submitForm } from '@/lib/http/action';
import type { FormState } from '@/lib/http/form-state';
import { utilityToday } from '@/lib/utility/current';

/** A refusal is shown by the page of its year, with all it has to say. */
export async function askDischarge(_state: FormState, form: FormData): Promise<FormState> {
  return submitForm(dischargeForm, form, async ({ input: { year }, trace }) => {
    const { account } = await accountOfForm(form, `/quitacao?ano=${year}`);
    const issued = await issueAnnualDischarge(account.scope, { year, asOf: utilityToday(), trace });
    redirect(issued.ok ? `/quitacao/${issued.value.id}` : `/quitacao?ano=${year}`);
  });
}
