import type { UtilityProfile } from '@/lib/utility';
import { type Letter, type LetterWords, writeLetter } from './letter';

/** What stands around the words: where they lead, how to get no more, and what a stranger who gets them did not make. */
export interface LetterFrame extends Pick<Letter, 'link' | 'leaving'> {
  /** 'esta solicitação', 'este pedido'; null where nobody asked for anything. */
  readonly notMade: string | null;
}

/** A letter as it is sent: who speaks, of what, as plain text and as HTML. */
export interface SignedLetter {
  readonly senderName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Every letter of the portal ends alike: who writes, the telephone, that nobody reads answers, and what to do if it is not for you. */
export function signLetter(
  { portalName, phones }: Pick<UtilityProfile, 'portalName' | 'phones'>,
  { subject, ...words }: LetterWords,
  { notMade, ...ways }: LetterFrame,
): SignedLetter {
  const [phone] = phones;
  const ignore = notMade === null ? '' : ` Se você não fez ${notMade}, ignore.`;
  const closing = `${portalName} · ${phone.label}: ${phone.printed}. Mensagem automática, não responda.${ignore}`;
  return { senderName: portalName, subject, ...writeLetter({ ...words, ...ways, closing }) };
}
