import { type Claims, link, nobody } from '@/lib/keeping';
import type { CivilDate } from '@/lib/kernel/civil-date';

/** What is kept here of a person, column by column. */
export const mailClaims = {
  OutgoingMail: {
    purpose: 'LETTERS',
    kept: 'LETTER',
    place: 'LETTERS',
    columns: {
      id: link,
      dedupeKey: link,
      messageId: link,
      sender: nobody,
      recipient: 'Endereço de e-mail',
      subject: 'Assunto',
      text: 'Texto',
      html: 'Texto com formato',
      status: 'Situação',
      attempts: nobody,
      claim: link,
      claimedAt: nobody,
      nextTryAt: nobody,
      sentAt: 'Hora do envio',
      lastFailure: 'Motivo da recusa',
      createdAt: 'Hora em que foi escrito',
      aboutId: link,
      leaveUrl: 'Endereço para sair das novidades',
    },
  },
} as const satisfies Claims<'OutgoingMail'>;

/** A message about one of a customer's requests; `on` in UTC. */
export interface OwnLetter {
  readonly subject: string;
  readonly on: CivilDate;
  readonly status: 'WAITING' | 'SENT' | 'REFUSED' | 'IN_DOUBT';
}
