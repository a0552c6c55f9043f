import { formatDate } from '@/lib/format';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { LetterWords } from '@/lib/letters';
import { dataProtectionLawOn } from './data-protection-law';
import type { PrivacyProtocol } from './request';

/**
 * What a requester is told of by e-mail. `answer` only to somebody who has not entered, once it is sure who they are: they have no other way
 * to read it. Who has entered reads it in the portal.
 */
export type PrivacyNews =
  | { readonly kind: 'RECEIVED'; readonly on: CivilDate; readonly dueOn: CivilDate }
  | { readonly kind: 'ANSWERED'; readonly on: CivilDate; readonly answer: string | null };

/** What is written to whoever made a request; nothing of what they asked for, nor who they are. Source: Lei 13.709/2018, art. 19. */
export function privacyLetter(protocol: PrivacyProtocol, news: PrivacyNews): LetterWords {
  const received = news.kind === 'RECEIVED';
  return {
    subject: `Pedido sobre dados pessoais ${protocol}: ${received ? 'recebido' : 'respondido'}`,
    heading: received ? 'Recebemos o seu pedido.' : 'O seu pedido foi respondido.',
    paragraphs: received ? receivedParagraphs(news.on) : answeredParagraphs(news.answer),
    facts: [
      { term: 'Protocolo', value: protocol },
      { term: received ? 'Recebido em' : 'Respondido em', value: formatDate(news.on) },
      ...(received ? [{ term: 'Resposta até', value: formatDate(news.dueOn) }] : []),
    ],
  };
}

function receivedParagraphs(on: CivilDate): readonly string[] {
  return [
    `A resposta sai em até 15 dias (${dataProtectionLawOn(on, 'art. 19')}). Antes de enviar dados pessoais, confirmamos que o pedido é mesmo de quem eles são.`,
    'Por segurança, esta mensagem não traz os seus dados nem o que foi escrito no pedido.',
  ];
}

function answeredParagraphs(answer: string | null): readonly string[] {
  if (answer === null)
    return ['Leia a resposta no portal, em "Meus dados", depois de entrar com a matrícula.'];
  return answer
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
