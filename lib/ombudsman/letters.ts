import { formatDate } from '@/lib/format';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { LetterWords } from '@/lib/letters';
import type { CaseProtocol } from './case';

/** What a sender is told of by e-mail; `reason` is why the time was extended, in the ombudsman's words. */
export type CaseNews =
  | { readonly kind: 'RECEIVED'; readonly on: CivilDate }
  | { readonly kind: 'EXTENDED'; readonly on: CivilDate; readonly reason: string }
  | { readonly kind: 'ANSWERED'; readonly on: CivilDate };

const words = {
  RECEIVED: {
    subject: 'recebida',
    heading: 'Recebemos a sua manifestação.',
    day: 'Recebida em',
    next: 'Guarde o protocolo e o código de acesso que apareceu na tela: com os dois você acompanha a resposta.',
  },
  EXTENDED: {
    subject: 'prazo prorrogado',
    heading: 'O prazo da resposta foi prorrogado.',
    day: 'Prorrogado em',
    next: 'O prazo só pode ser prorrogado uma vez (Lei 13.460/2017, art. 16).',
  },
  ANSWERED: {
    subject: 'respondida',
    heading: 'A sua manifestação foi respondida.',
    day: 'Respondida em',
    next: 'Leia a resposta no portal, com o protocolo e o código de acesso.',
  },
} as const satisfies Record<CaseNews['kind'], object>;

/**
 * What is written to the sender of a case. Identity is protected and a mailbox may be read by others: there is no name, no
 * kind of case, no access code and none of the sender's words or of the answer's in it; only the reason of an extension.
 * Source: Lei 13.460/2017, arts. 10, § 7º, 12 and 16.
 */
export function caseLetter(
  { protocol, dueOn }: { readonly protocol: CaseProtocol; readonly dueOn: CivilDate },
  news: CaseNews,
): LetterWords {
  const { subject, heading, day, next } = words[news.kind];
  return {
    subject: `Manifestação ${protocol}: ${subject}`,
    heading,
    paragraphs: [
      ...(news.kind === 'EXTENDED' ? [`Motivo: ${news.reason}`] : []),
      next,
      'Por segurança, esta mensagem não traz os seus dados nem o que foi escrito na manifestação.',
    ],
    facts: [
      { term: 'Protocolo', value: protocol },
      { term: day, value: formatDate(news.on) },
      ...(news.kind === 'ANSWERED' ? [] : [{ term: 'Resposta até', value: formatDate(dueOn) }]),
    ],
  };
}
