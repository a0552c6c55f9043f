import 'server-only';
import { env } from '@/lib/env';
import { type Letter, writeLetter } from '@/lib/mail/letter';
import type { Mail } from '@/lib/mail/mail';
import { currentUtility } from '@/lib/utility/current';
import type { Subscriber } from '../repository/subscriptions';

interface Words extends Pick<Letter, 'heading' | 'paragraphs' | 'link'> {
  readonly subject: string;
  readonly leaving: string;
}

/** A message of the list as it goes to one address: every one can be left by one click, in it and by its headers. */
export function mailTo(
  { id, email, leaveKey }: Subscriber,
  dedupe: string,
  { subject, leaving, ...words }: Words,
): Mail {
  const { portalName, phones } = currentUtility();
  const { PUBLIC_URL } = env();
  const closing = `${portalName} · ${phones[0].label}: ${phones[0].printed}. Mensagem automática, não responda.`;
  return {
    dedupeKey: `newsletter:${id}:${dedupe}`,
    senderName: portalName,
    recipient: email,
    subject,
    aboutId: id,
    leaveUrl: `${PUBLIC_URL}/api/v1/newsletter/leave/${leaveKey}`,
    ...writeLetter({
      ...words,
      facts: [],
      closing,
      leaving: { label: leaving, url: `${PUBLIC_URL}/novidades/sair/${leaveKey}` },
    }),
  };
}
