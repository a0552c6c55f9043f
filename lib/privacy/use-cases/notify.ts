import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { env } from '@/lib/env';
import { writeLetter } from '@/lib/mail/letter';
import { queueMail } from '@/lib/mail/outbox';
import { currentUtility } from '@/lib/utility/current';
import { type PrivacyNews, privacyLetter } from '../letters';
import type { PrivacyRequest } from '../request';

/** Tells who made a request, if he left an e-mail, in the transaction of what he is told. Each thing is told once. */
export async function notifyRequester(
  db: Transaction,
  { request, email }: { readonly request: PrivacyRequest; readonly email: string | null },
  news: PrivacyNews,
): Promise<void> {
  if (!email) return;
  const { portalName, phones } = currentUtility();
  const { subject, ...words } = privacyLetter(request.protocol, news);
  const link = { label: 'Seus direitos sobre os dados', url: `${env().PUBLIC_URL}/privacidade` };
  const closing = `${portalName} · ${phones[0].label}: ${phones[0].printed}. Mensagem automática, não responda. Se você não fez este pedido, ignore.`;
  await queueMail(db, {
    dedupeKey: `privacy:${request.id}:${news.kind}`,
    senderName: portalName,
    recipient: email,
    subject,
    ...writeLetter({ ...words, link, closing }),
  });
}
