'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { requireSession } from '@/lib/auth/page';
import { choosePremises, endSession } from '@/lib/auth/session';
import { runOrGoTo } from '@/lib/http/action';
import { isResourceId } from '@/lib/http/resource-id';

export async function signOut(): Promise<void> {
  await runOrGoTo('/inicio', endSession);
  redirect('/entrar?sessao=encerrada');
}

export async function switchPremises(form: FormData): Promise<void> {
  const premisesId = String(form.get('premisesId'));
  const chosen = await runOrGoTo('/imoveis', async (trace) => {
    const session = await requireSession('/imoveis');
    return isResourceId(premisesId) && choosePremises(session, premisesId, trace);
  });
  // The bar that names the premises is in the layout, which the browser would otherwise keep.
  refresh();
  redirect(chosen ? '/inicio' : '/imoveis');
}
