'use server';

import { notFound, redirect } from 'next/navigation';
import { submitForm } from '@/lib/http/action';
import { receivedFiles } from '@/lib/http/files';
import type { FormState } from '@/lib/http/form-state';
import { isResourceId } from '@/lib/http/resource-id';
import { timeOf } from '@/lib/kernel/civil-date-time';
import { findSpecification } from '@/lib/requests';
import { emptyForm, openRequestForm, withAnswers } from '@/lib/requests/schema';
import {
  attachToDraft,
  detachFromDraft,
  findRequestChoices,
  requestCatalogue,
  rewriteDraft,
  startDraft,
  submitDraft,
} from '@/lib/requests/use-cases';
import { utilityNow, utilityToday } from '@/lib/utility/current';

const draftPath = (id: string) => `/pedir/rascunho/${id}`;

const asker = { kind: 'PUBLIC' } as const;

type Asking = { readonly specification: string; readonly service: string | null };

/** What is asked of who did not enter: what the specification demands, and the boxes of the chosen service of the tariff. */
async function formFor({ specification: code, service }: Asking) {
  const asOf = utilityToday();
  const specification = findSpecification(requestCatalogue(asOf), code, 'PUBLIC')?.specification;
  if (!specification?.open) notFound();
  const { chosen } = await findRequestChoices(asker, specification, { code: service, asOf });
  const form = withAnswers(openRequestForm(specification.open), chosen && { ...chosen, requestedOn: asOf });
  return { form, asksFiles: specification.asksFiles };
}

/** Keeps what was typed, then asks for photos or, where none are asked for, to check it. */
export async function keepDraft(asking: Asking, _state: FormState, form: FormData): Promise<FormState> {
  const { form: schema, asksFiles } = await formFor(asking);
  const { specification } = asking;
  return submitForm(schema, form, async ({ input, trace }) => {
    const draft = await startDraft(asker, { ...input, specification, asOf: utilityToday(), trace });
    if (!draft.ok) return draft.error;
    redirect(asksFiles ? `${draftPath(draft.value)}/fotos` : draftPath(draft.value));
  });
}

export async function changeDetails(
  { id, ...asking }: Asking & { id: string },
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const { form: schema } = await formFor(asking);
  return submitForm(schema, form, async ({ input }) => {
    const changed = await rewriteDraft(asker, id, { ...input.details, answers: input.answers });
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
    const made = await submitDraft(asker, id, {
      requestedOn: utilityToday(),
      time: timeOf(utilityNow()),
      trace,
    });
    if (!made.ok) return made.error;
    const { request } = made.value;
    redirect(`/pedir/recebido/${request.id}`);
  });
}
