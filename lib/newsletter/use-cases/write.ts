import 'server-only';
import { env } from '@/lib/env';
import { type Letter, signLetter } from '@/lib/letters';
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
  { leaving, link, ...words }: Words,
): Mail {
  const { PUBLIC_URL } = env();
  return {
    dedupeKey: `newsletter:${id}:${dedupe}`,
    recipient: email,
    aboutId: id,
    leaveUrl: `${PUBLIC_URL}/api/v1/newsletter/leave/${leaveKey}`,
    ...signLetter(
      currentUtility(),
      { ...words, facts: [] },
      { link, leaving: { label: leaving, url: `${PUBLIC_URL}/novidades/sair/${leaveKey}` }, notMade: null },
    ),
  };
}
