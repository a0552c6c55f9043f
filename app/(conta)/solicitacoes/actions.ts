'use server';

import { redirect } from 'next/navigation';
import { saidFiles } from '@/app/request-wizard/said-files';
import { accountOfForm } from '@/lib/auth/drawn-for';
import { submitForm } from '@/lib/http/action';
import { receivedFiles } from '@/lib/http/files';
import type { FormState } from '@/lib/http/form-state';
import { timeOf } from '@/lib/kernel/civil-date-time';
import { emptyForm, filesForm } from '@/lib/requests/schema';
import { askInspection, attachToRequest } from '@/lib/requests/use-cases';
import { utilityNow, utilityToday } from '@/lib/utility/current';

/** Adds the chosen files to a request that was sent, and comes back to show them. */
export async function attachToSent(id: string, _state: FormState, form: FormData): Promise<FormState> {
  const { account } = await accountOfForm(form, `/solicitacoes/${id}`);
  return submitForm(filesForm, form, async ({ input }) => {
    const files = saidFiles(await receivedFiles(form, 'files'), input.document);
    const attached = await attachToRequest(account.scope, id, files);
    if (!attached.ok) return attached.error;
    redirect(`/solicitacoes/${id}?anexado=sim`);
  });
}

/** Asks for the inspection, the first or a further one; a second click asks for nothing. */
export async function askForInspection(id: string, _state: FormState, form: FormData): Promise<FormState> {
  const { account } = await accountOfForm(form, `/solicitacoes/${id}`);
  return submitForm(emptyForm, form, async ({ trace }) => {
    const now = { on: utilityToday(), time: timeOf(utilityNow()), trace };
    const asked = await askInspection(account.scope, id, now);
    if (!asked.ok) return asked.error;
    redirect(`/solicitacoes/${id}?vistoria=sim`);
  });
}
