'use server';

import { redirect } from 'next/navigation';
import { submitForm } from '@/lib/http/action';
import { receivedFiles } from '@/lib/http/files';
import type { FormState } from '@/lib/http/form-state';
import { isResourceId } from '@/lib/http/resource-id';
import { timeOf } from '@/lib/kernel/civil-date-time';
import { filesForm, sendForm } from '@/lib/requests/schema';
import {
  attachToDraft,
  detachFromDraft,
  rewriteDraft,
  startDraft,
  submitDraft,
} from '@/lib/requests/use-cases';
import { utilityNow, utilityToday } from '@/lib/utility/current';
import { type Asked, formFor } from './asking';
import { saidFiles } from './said-files';
import { type WhoAsks, wizardOf } from './wizard';

interface OfDraft {
  readonly who: WhoAsks;
  readonly id: string;
}

/** Keeps what was typed, then asks for photos or papers or, where none are asked for, to check it. */
export async function keepDraft(
  { who, ...asked }: Asked & { readonly who: WhoAsks },
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const { specification } = asked;
  const { startPath, draftPath, sender } = wizardOf(who);
  const asker = await sender(form, startPath(specification));
  const { form: schema, asksFiles } = await formFor(asker, asked);
  return submitForm(schema, form, async ({ input, trace }) => {
    const draft = await startDraft(asker, { ...input, specification, asOf: utilityToday(), trace });
    if (!draft.ok) return draft.error;
    redirect(asksFiles ? `${draftPath(draft.value)}/fotos` : draftPath(draft.value));
  });
}

export async function changeDetails(
  { who, id, ...asked }: Asked & OfDraft,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const { path, asker } = await draftOf({ who, id }, form);
  const { form: schema } = await formFor(asker, asked);
  return submitForm(schema, form, async ({ input }) => {
    const changed = await rewriteDraft(asker, id, { ...input.details, answers: input.answers });
    if (!changed.ok) return changed.error;
    redirect(path);
  });
}

/** Adds the chosen files, said to be the chosen paper where one is, and comes back to show them. */
export async function attach(draft: OfDraft, _state: FormState, form: FormData): Promise<FormState> {
  const { path, asker } = await draftOf(draft, form, '/fotos');
  return submitForm(filesForm, form, async ({ input }) => {
    const files = saidFiles(await receivedFiles(form, 'files'), input.document);
    const attached = await attachToDraft(asker, draft.id, files);
    if (!attached.ok) return attached.error;
    redirect(`${path}/fotos`);
  });
}

export async function detach(draft: OfDraft, form: FormData): Promise<void> {
  const { path, asker } = await draftOf(draft, form, '/fotos');
  const attachment = form.get('attachment');
  if (typeof attachment === 'string' && isResourceId(attachment))
    await detachFromDraft(asker, draft.id, attachment);
  redirect(`${path}/fotos`);
}

/** Sends the request. One that is already open for the same thing is shown in its place. */
export async function send(draft: OfDraft, _state: FormState, form: FormData): Promise<FormState> {
  const { asker } = await draftOf(draft, form);
  return submitForm(sendForm, form, async ({ input, trace }) => {
    const documentsAtCounter = input.documentsAtCounter === 'sim';
    const now = { requestedOn: utilityToday(), time: timeOf(utilityNow()) };
    const made = await submitDraft(asker, draft.id, { ...now, documentsAtCounter, trace });
    if (!made.ok) return made.error;
    redirect(wizardOf(draft.who).sentPath(made.value));
  });
}

async function draftOf({ who, id }: OfDraft, form: FormData, below: '' | '/fotos' = '') {
  const { draftPath, sender } = wizardOf(who);
  const path = draftPath(id);
  return { path, asker: await sender(form, `${path}${below}`) };
}
