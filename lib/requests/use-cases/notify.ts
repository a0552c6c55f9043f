import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { env } from '@/lib/env';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { writeLetter } from '@/lib/mail/letter';
import { queueMail } from '@/lib/mail/outbox';
import { currentUtility } from '@/lib/utility/current';
import type { RequestEventKind, RequestOutline } from '../service-request';
import { stepLetter } from '../step-letter';

interface Step {
  readonly kind: RequestEventKind;
  readonly on: CivilDate;
  /** Which of the request's steps this is: the same one is told once. */
  readonly version: number;
}

/** Tells whoever made a request of a step, in the step's own transaction. */
export async function notifyStep(
  db: Transaction,
  { request, email }: { readonly request: RequestOutline; readonly email: string | null },
  step: Step,
): Promise<void> {
  if (!email) return;
  const { portalName, phones } = currentUtility();
  const { subject, ...words } = stepLetter(request, step);
  const link = { label: 'Acompanhar a solicitação', url: `${env().PUBLIC_URL}/acompanhar` };
  const closing = `${portalName} · ${phones[0].label}: ${phones[0].printed}. Mensagem automática, não responda. Se você não fez esta solicitação, ignore.`;
  await queueMail(db, {
    dedupeKey: `request:${request.id}:${step.version}`,
    senderName: portalName,
    recipient: email,
    subject,
    ...writeLetter({ ...words, link, closing }),
  });
}
