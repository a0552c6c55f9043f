import type { LetterWords } from '@/lib/letters';
import { confirmationHours } from './limits';

type ListLetter = Omit<LetterWords, 'facts'>;

/** Asks whoever reads the address whether the news are wanted. The address was typed by somebody, perhaps a stranger. */
export function confirmationLetter(utilityName: string): ListLetter {
  return {
    subject: `Confirme: receber as novidades da ${utilityName}`,
    heading: `Quer receber as novidades da ${utilityName}?`,
    paragraphs: [
      'Alguém pediu para receber as novidades neste e-mail. Se foi você, abra o endereço abaixo e toque em “Confirmar”.',
      `O endereço vale por ${confirmationHours} horas e funciona uma vez. Sem a sua confirmação, não mandamos nada e apagamos este e-mail.`,
    ],
  };
}

/** Answers a second asking for an address that already gets the news: only its reader learns that it does. */
export function knownLetter(utilityName: string): ListLetter {
  return {
    subject: `Você já recebe as novidades da ${utilityName}`,
    heading: 'Este e-mail já recebe as novidades',
    paragraphs: ['Alguém pediu de novo para receber as novidades neste e-mail. Não é preciso fazer nada.'],
  };
}
