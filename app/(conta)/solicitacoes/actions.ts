'use server';

import { notFound, redirect } from 'next/navigation';
import { requireAccount } from '@/lib/auth/page';
import { submitForm } from '@/lib/http/action';
import { receivedFiles } from '@/lib/http/files';
import type { FormState } from '@/lib/http/form-state';
import { isResourceId } from '@/lib/http/resource-id';
import { timeOf } from '@/lib/kernel/civil-date-time';
import { findSpecification } from '@/lib/requests';
import { emptyForm, filesForm, requestForm, sendForm, withAnswers } from '@/lib/requests/schema';
import {
  askInspection,
  attachToDraft,
  attachToRequest,
  detachFromDraft,
  findRequestChoices,
  requestCatalogue,
  rewriteDraft,
  startDraft,
  submitDraft,
} from '@/lib/requests/use-cases';
import { utilityNow, utilityToday } from '@/lib/utility/current';

const draftPath = (id: string) => `/solicitacoes/rascunho/${id}`;

async function askerFor(path: string) {
  const { account } = await requireAccount(path);
  return { kind: 'ACCOUNT', scope: account.scope } as const;
}

/** The chosen files, said to be the chosen paper where one is. */
async function saidFiles(form: FormData, document: string) {
  const files = await receivedFiles(form, 'files');
  return files.map((file) => (document ? { ...file, document } : file));
}

type Asking = { readonly specification: string; readonly service: string | null };

/** What is asked of who entered: the form of every request, and the boxes of the chosen service of the tariff. */
async function formFor(asker: Awaited<ReturnType<typeof askerFor>>, { specification, service }: Asking) {
  const asOf = utilityToday();
  const found = findSpecification(requestCatalogue(asOf), specification, 'ACCOUNT');
  if (!found) notFound();
  const { chosen } = await findRequestChoices(asker, found.specification, { code: service, asOf });
  return withAnswers(requestForm, chosen && { ...chosen, requestedOn: asOf });
}

/** Keeps what was typed, then asks for photos or papers or, where none are asked for, to check it. */
export async function keepDraft(
  { asksFiles, ...asking }: Asking & { asksFiles: boolean },
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const { specification } = asking;
  const asker = await askerFor(`/solicitacoes/nova/${specification}`);
  return submitForm(await formFor(asker, asking), form, async ({ input, trace }) => {
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
  const asker = await askerFor(draftPath(id));
  return submitForm(await formFor(asker, asking), form, async ({ input }) => {
    const changed = await rewriteDraft(asker, id, { ...input.details, answers: input.answers });
    if (!changed.ok) return changed.error;
    redirect(draftPath(id));
  });
}

/** Adds the chosen files, and comes back to show them. */
export async function attach(id: string, _state: FormState, form: FormData): Promise<FormState> {
  const asker = await askerFor(`${draftPath(id)}/fotos`);
  return submitForm(filesForm, form, async ({ input }) => {
    const attached = await attachToDraft(asker, id, await saidFiles(form, input.document));
    if (!attached.ok) return attached.error;
    redirect(`${draftPath(id)}/fotos`);
  });
}

/** Adds the chosen files to a request that was sent, and comes back to show them. */
export async function attachToSent(id: string, _state: FormState, form: FormData): Promise<FormState> {
  const { scope } = await askerFor(`/solicitacoes/${id}`);
  return submitForm(filesForm, form, async ({ input }) => {
    const attached = await attachToRequest(scope, id, await saidFiles(form, input.document));
    if (!attached.ok) return attached.error;
    redirect(`/solicitacoes/${id}?anexado=sim`);
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
  return submitForm(sendForm, form, async ({ input, trace }) => {
    const documentsAtCounter = input.documentsAtCounter === 'sim';
    const now = { requestedOn: utilityToday(), time: timeOf(utilityNow()) };
    const made = await submitDraft(asker, id, { ...now, documentsAtCounter, trace });
    if (!made.ok) return made.error;
    const { request, isNew } = made.value;
    redirect(`/solicitacoes/${request.id}?${isNew ? 'recebida' : 'pendente'}=sim`);
  });
}

/** Asks for the inspection, the first or a further one; a second click asks for nothing. */
export async function askForInspection(id: string, _state: FormState, form: FormData): Promise<FormState> {
  const asker = await askerFor(`/solicitacoes/${id}`);
  return submitForm(emptyForm, form, async ({ trace }) => {
    const now = { on: utilityToday(), time: timeOf(utilityNow()), trace };
    const asked = await askInspection(asker.scope, id, now);
    if (!asked.ok) return asked.error;
    redirect(`/solicitacoes/${id}?vistoria=sim`);
  });
}
