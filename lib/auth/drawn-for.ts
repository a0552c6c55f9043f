import 'server-only';
import { redirect } from 'next/navigation';
import { type AccountNumber, premisesAddressLine } from '@/lib/accounts';
import { listLinkedPremises } from '@/lib/accounts/use-cases';
import { env } from '@/lib/env';
import { drawnForField } from '@/lib/http/drawn-for-field';
import { type DrawnFor, openDrawnFor, sealDrawnFor } from './form-seal';
import { type AccountSession, requireAccount, requireSession } from './page';
import { type CustomerSession, currentSession } from './session';

/** What every form of the customer's area carries and names: whom and which premises it was drawn for. */
export interface FormPremises {
  readonly mark: string;
  /** The matrícula and the address, in one line each; null before a premises is chosen. */
  readonly premises: { readonly accountNumber: AccountNumber; readonly addressLine: string } | null;
}

/** Whom the forms of this page are drawn for; null for whoever did not enter. */
export async function drawnForHere(): Promise<FormPremises | null> {
  const current = await currentSession();
  if (current.state !== 'OPEN') return null;
  const { account } = current.session;
  const premises = account && {
    accountNumber: account.accountNumber,
    addressLine: premisesAddressLine(account.address),
  };
  return { mark: sealDrawnFor(hereOf(current.session), env().AUTH_SECRET), premises };
}

/**
 * The account of whoever sent a form, which was drawn for the same person and the same premises. Otherwise nothing is
 * done: another tab has switched or signed in since, and the page that follows says for which premises the form was.
 */
export async function accountOfForm(form: FormData, returnTo: string): Promise<AccountSession> {
  const session = await requireAccount(returnTo);
  const mark = String(form.get(drawnForField) ?? '');
  const drawn = openDrawnFor(mark, env().AUTH_SECRET);
  if (!drawn || !isSame(drawn, hereOf(session))) turnAway(mark, returnTo);
  return session;
}

/** As `accountOfForm`, for a form that is no matter of one premises: only who sent it has to be the same. */
export async function customerOfForm(form: FormData, returnTo: string): Promise<CustomerSession> {
  const session = await requireSession(returnTo);
  const mark = String(form.get(drawnForField) ?? '');
  if (openDrawnFor(mark, env().AUTH_SECRET)?.customerId !== session.customerId) turnAway(mark, returnTo);
  return session;
}

/** The account of a page that a form asks for: a form drawn for others is turned away; who comes by a link is let in. */
export async function accountOfAddress(
  query: Readonly<Record<string, string | string[] | undefined>>,
  returnTo: string,
): Promise<AccountSession> {
  const session = await requireAccount(returnTo);
  const mark = [query[drawnForField]].flat()[0];
  if (mark === undefined) return session;
  const drawn = openDrawnFor(mark, env().AUTH_SECRET);
  if (!drawn || !isSame(drawn, hereOf(session))) turnAway(mark, returnTo.split('?', 1)[0] ?? returnTo);
  return session;
}

/** For whom a form was that was turned away; only the person's own premises are named. */
export type TurnedAway =
  | {
      readonly kind: 'OTHER_PREMISES';
      readonly premisesId: string;
      readonly accountNumber: AccountNumber;
      readonly addressLine: string;
    }
  | { readonly kind: 'OTHER_PERSON' | 'PREMISES_LEFT' | 'UNKNOWN' };

/** Whom a mark names, as far as whoever is here may know. */
export async function tellTurnedAway(mark: string, session: CustomerSession): Promise<TurnedAway> {
  const drawn = openDrawnFor(mark, env().AUTH_SECRET);
  if (!drawn) return { kind: 'UNKNOWN' };
  if (drawn.customerId !== session.customerId) return { kind: 'OTHER_PERSON' };
  const premises = await listLinkedPremises({ customerId: session.customerId });
  const meant = premises.find(({ id }) => id === drawn.premisesId);
  if (!meant) return { kind: 'PREMISES_LEFT' };
  const { id, accountNumber, address } = meant;
  return { kind: 'OTHER_PREMISES', premisesId: id, accountNumber, addressLine: premisesAddressLine(address) };
}

function hereOf({ customerId, account }: Pick<CustomerSession, 'customerId' | 'account'>): DrawnFor {
  return { customerId, premisesId: account?.scope.premisesId ?? null };
}

function isSame(drawn: DrawnFor, here: DrawnFor): boolean {
  return drawn.customerId === here.customerId && drawn.premisesId === here.premisesId;
}

function turnAway(mark: string, returnTo: string): never {
  redirect(`/outro-imovel?${new URLSearchParams({ formulario: mark, voltar: returnTo })}`);
}
