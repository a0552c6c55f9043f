'use server';

import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { requireSession } from '@/lib/auth/page';
import { choosePremises, endSession } from '@/lib/auth/session';
import { isResourceId } from '@/lib/http/resource-id';
import { requestTrace } from '@/lib/http/trace';

export async function signOut(): Promise<void> {
  await endSession(requestTrace(await headers()));
  redirect('/entrar?sessao=encerrada');
}

export async function switchPremises(form: FormData): Promise<void> {
  const session = await requireSession('/imoveis');
  const premisesId = String(form.get('premisesId'));
  const chosen =
    isResourceId(premisesId) && (await choosePremises(session, premisesId, requestTrace(await headers())));
  // The bar that names the premises is in the layout, which the browser would otherwise keep.
  refresh();
  redirect(chosen ? '/inicio' : '/imoveis');
}
