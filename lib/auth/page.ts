import 'server-only';
import { redirect } from 'next/navigation';
import { type CustomerSession, currentSession, type OpenAccount } from './session';

/** A session with its premises chosen. */
export interface AccountSession extends CustomerSession {
  readonly account: OpenAccount;
}

/** The session of a page, or a redirect to the entrance that comes back to `returnTo` after signing in. */
export async function requireSession(returnTo: string): Promise<CustomerSession> {
  const current = await currentSession();
  if (current.state === 'OPEN') return current.session;
  const query = new URLSearchParams({
    voltar: returnTo,
    ...(current.state === 'EXPIRED' && { sessao: 'expirada' }),
  });
  redirect(`/entrar?${query}`);
}

/** As `requireSession`, with a premises: who has none chosen is sent to choose one. */
export async function requireAccount(returnTo: string): Promise<AccountSession> {
  const { account, ...session } = await requireSession(returnTo);
  if (!account) redirect('/imoveis');
  return { ...session, account };
}
