import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { env } from '@/lib/env';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { type LetterWords, signLetter } from '@/lib/letters';
import type { Mail } from '@/lib/mail/mail';
import { queueMail } from '@/lib/mail/outbox';
import { currentUtility } from '@/lib/utility/current';
import type { RegistrationReceipt } from '../registration';
import { registrationLetter } from '../registration-letter';
import type { RequestEventKind, RequestOutline } from '../service-request';
import { stepLetter } from '../step-letter';

interface Step {
  readonly kind: RequestEventKind;
  readonly on: CivilDate;
  /** Which of the request's steps this is: the same one is told once. */
  readonly version: number;
  readonly lapsesOn?: CivilDate | null;
}

/** Tells whoever made a request of a step, in the step's own transaction. */
export async function notifyStep(
  db: Transaction,
  { request, email }: { readonly request: RequestOutline; readonly email: string | null },
  step: Step,
): Promise<void> {
  const mail = email && stepMail(request, email, step);
  if (mail) await queueMail(db, mail);
}

/** The message about a step, told once by its version. */
export function stepMail(request: RequestOutline, email: string, step: Step): Mail {
  const dedupeKey = `request:${request.id}:${step.version}`;
  return mailOf({ dedupeKey, email, ...serviceWords }, stepLetter(request, step));
}

/** Tells whoever asked for registration that it was received, in the same transaction. */
export async function notifyRegistration(
  db: Transaction,
  registration: RegistrationReceipt,
  email: string,
): Promise<void> {
  const dedupeKey = `registration:${registration.id}:PENDING`;
  await queueMail(db, mailOf({ dedupeKey, email, ...registrationWords }, registrationLetter(registration)));
}

const serviceWords = { what: 'a solicitação', made: 'esta solicitação' };
const registrationWords = { what: 'o pedido', made: 'este pedido' };

function mailOf(
  { dedupeKey, email, what, made }: { dedupeKey: string; email: string; what: string; made: string },
  words: LetterWords,
): Mail {
  const link = { label: `Acompanhar ${what}`, url: `${env().PUBLIC_URL}/acompanhar` };
  return { dedupeKey, recipient: email, ...signLetter(currentUtility(), words, { link, notMade: made }) };
}
