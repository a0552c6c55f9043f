import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { env } from '@/lib/env';
import { signLetter } from '@/lib/letters';
import { queueMail } from '@/lib/mail/outbox';
import { currentUtility } from '@/lib/utility/current';
import { type PrivacyNews, privacyLetter } from '../letters';
import type { PrivacyRequest } from '../request';

/** Tells whoever made a request, if they left an e-mail, in the transaction of what they are told. Each thing is told once. */
export async function notifyRequester(
  db: Transaction,
  { request, email }: { readonly request: PrivacyRequest; readonly email: string | null },
  news: PrivacyNews,
): Promise<void> {
  if (!email) return;
  const words = privacyLetter(request.protocol, news);
  const link = { label: 'Seus direitos sobre os dados', url: `${env().PUBLIC_URL}/privacidade` };
  await queueMail(db, {
    dedupeKey: `privacy:${request.id}:${news.kind}`,
    recipient: email,
    ...signLetter(currentUtility(), words, { link, notMade: 'este pedido' }),
  });
}
