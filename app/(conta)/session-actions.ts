'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { customerOfForm } from '@/lib/auth/drawn-for';
import { safeReturnPath } from '@/lib/auth/return-path';
import { choosePremises, endSession } from '@/lib/auth/session';
import { runOrGoTo } from '@/lib/http/action';
import { isResourceId } from '@/lib/http/resource-id';

export async function signOut(): Promise<void> {
  await runOrGoTo('/inicio', endSession);
  redirect('/entrar?sessao=encerrada');
}

export async function switchPremises(form: FormData): Promise<void> {
  const premisesId = String(form.get('premisesId'));
  const returnTo = form.get('voltar')?.toString();
  const chosen = await runOrGoTo('/imoveis', async (trace) => {
    const session = await customerOfForm(form, '/imoveis');
    return isResourceId(premisesId) && choosePremises(session, premisesId, trace);
  });
  // The bar that names the premises is in the layout, which the browser would otherwise keep.
  refresh();
  redirect(chosen ? safeReturnPath(returnTo) : '/imoveis');
}
