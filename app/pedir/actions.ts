'use server';

import { notFound, redirect } from 'next/navigation';
import { submitForm } from '@/lib/http/action';
import { receivedFiles } from '@/lib/http/files';
import type { FormState } from '@/lib/http/form-state';
import { isResourceId } from '@/lib/http/resource-id';
import { findSpecification } from '@/lib/requests';
import { emptyForm, openRequestForm } from '@/lib/requests/schema';
import {
  attachToDraft,
  detachFromDraft,
  requestCatalogue,
  rewriteDraft,
  startDraft,
  submitDraft,
} from '@/lib/requests/use-cases';
import { utilityToday } from '@/lib/utility/current';

const draftPath = (id: string) => `/pedir/rascunho/${id}`;

const asker = { kind: 'PUBLIC' } as const;

function demandsOf(specification: string) {
  const found = findSpecification(requestCatalogue(utilityToday()), specification, 'PUBLIC');
  if (!found?.specification.open) notFound();
  const { asksFiles, open } = found.specification;
  return { asksFiles, open };
}

/** Keeps what was typed, then asks for photos or, where none are asked for, to check it. */
export async function keepDraft(
  specification: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const { open, asksFiles } = demandsOf(specification);
  return submitForm(openRequestForm(open), form, async ({ input, trace }) => {
    const draft = await startDraft(asker, { specification, details: input, asOf: utilityToday(), trace });
    if (!draft.ok) return draft.error;
    redirect(asksFiles ? `${draftPath(draft.value)}/fotos` : draftPath(draft.value));
  });
}

export async function changeDetails(
  { id, specification }: { id: string; specification: string },
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const { open } = demandsOf(specification);
  return submitForm(openRequestForm(open), form, async ({ input }) => {
    const changed = await rewriteDraft(asker, id, input);
    if (!changed.ok) return changed.error;
    redirect(draftPath(id));
  });
}

/** Adds the chosen files, and comes back to show them. */
export async function attach(id: string, _state: FormState, form: FormData): Promise<FormState> {
  return submitForm(emptyForm, form, async () => {
    const attached = await attachToDraft(asker, id, await receivedFiles(form, 'files'));
    if (!attached.ok) return attached.error;
    redirect(`${draftPath(id)}/fotos`);
  });
}

export async function detach(id: string, form: FormData): Promise<void> {
  const attachment = form.get('attachment');
  if (typeof attachment === 'string' && isResourceId(attachment))
    await detachFromDraft(asker, id, attachment);
  redirect(`${draftPath(id)}/fotos`);
}

/** Sends the request. One that is already open for the same thing is shown in its place. */
export async function send(id: string, _state: FormState, form: FormData): Promise<FormState> {
  return submitForm(emptyForm, form, async ({ trace }) => {
    const made = await submitDraft(asker, id, { requestedOn: utilityToday(), trace });
    if (!made.ok) return made.error;
    const { request } = made.value;
    redirect(`/pedir/recebido/${request.id}`);
  });
}
