'use server';

import { redirect } from 'next/navigation';
import { requireAccount } from '@/lib/auth/page';
import { submitForm } from '@/lib/http/action';
import { receivedFiles } from '@/lib/http/files';
import type { FormState } from '@/lib/http/form-state';
import { isResourceId } from '@/lib/http/resource-id';
import { emptyForm, requestForm } from '@/lib/requests/schema';
import {
  attachToDraft,
  detachFromDraft,
  rewriteDraft,
  startDraft,
  submitDraft,
} from '@/lib/requests/use-cases';
import { utilityToday } from '@/lib/utility/current';

const draftPath = (id: string) => `/solicitacoes/rascunho/${id}`;

async function askerFor(path: string) {
  const { account } = await requireAccount(path);
  return { kind: 'ACCOUNT', scope: account.scope } as const;
}

/** Keeps what was typed, then asks for photos or, where none are asked for, to check it. */
export async function keepDraft(
  { specification, asksFiles }: { specification: string; asksFiles: boolean },
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const asker = await askerFor(`/solicitacoes/nova/${specification}`);
  return submitForm(requestForm, form, async ({ input, trace }) => {
    const draft = await startDraft(asker, { specification, details: input, asOf: utilityToday(), trace });
    if (!draft.ok) return draft.error;
    redirect(asksFiles ? `${draftPath(draft.value)}/fotos` : draftPath(draft.value));
  });
}

export async function changeDetails(id: string, _state: FormState, form: FormData): Promise<FormState> {
  const asker = await askerFor(draftPath(id));
  return submitForm(requestForm, form, async ({ input }) => {
    const changed = await rewriteDraft(asker, id, input);
    if (!changed.ok) return changed.error;
    redirect(draftPath(id));
  });
}

/** Adds the chosen files, and comes back to show them. */
export async function attach(id: string, _state: FormState, form: FormData): Promise<FormState> {
  const asker = await askerFor(`${draftPath(id)}/fotos`);
  return submitForm(emptyForm, form, async () => {
    const attached = await attachToDraft(asker, id, await receivedFiles(form, 'files'));
    if (!attached.ok) return attached.error;
    redirect(`${draftPath(id)}/fotos`);
  });
}

export async function detach(id: string, form: FormData): Promise<void> {
  const asker = await askerFor(`${draftPath(id)}/fotos`);
  const attachment = form.get('attachment');
  if (typeof attachment === 'string' && isResourceId(attachment))
    await detachFromDraft(asker, id, attachment);
  redirect(`${draftPath(id)}/fotos`);
}

/** Sends the request. One that is already open for the same thing is shown in its place. */
export async function send(id: string, _state: FormState, form: FormData): Promise<FormState> {
  const asker = await askerFor(draftPath(id));
  return submitForm(emptyForm, form, async ({ trace }) => {
    const made = await submitDraft(asker, id, { requestedOn: utilityToday(), trace });
    if (!made.ok) return made.error;
    const { request, isNew } = made.value;
    redirect(`/solicitacoes/${request.id}?${isNew ? 'recebida' : 'pendente'}=sim`);
  });
}
