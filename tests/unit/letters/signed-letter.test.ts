import { describe, expect, it } from 'vitest';
import { type LetterWords, signLetter } from '@/lib/letters';

const phone = { label: 'Atendimento', number: '08001234567', printed: '0800 123 4567', hours: null };
const sender = { portalName: 'Portal das Águas', phones: [phone] } as const;
const words: LetterWords = {
  subject: 'Pedido 1: recebido',
  heading: 'Recebemos.',
  paragraphs: [],
  facts: [],
};
const link = { label: 'Acompanhar', url: 'https://aguas.example/acompanhar' };

describe('every letter ends alike', () => {
  it('says who writes, the first telephone, that nobody reads answers, and what a stranger does with it', () => {
    const { text, senderName, subject } = signLetter(sender, words, { link, notMade: 'este pedido' });
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      'Portal das Águas · Atendimento: 0800 123 4567. Mensagem automática, não responda. Se você não fez este pedido, ignore.',
    );
    expect(senderName).toBe('Portal das Águas');
    expect(subject).toBe('Pedido 1: recebido');
  });

  it('does not speak of a request where nobody made one, and names the way to get no more letters last', () => {
    const leaving = { label: 'Não quero mais receber', url: 'https://aguas.example/novidades/sair/1' };
    const { text } = signLetter(sender, words, { link, leaving, notMade: null });
    expect(text.trimEnd().split('\n\n').slice(-2)).toEqual([
      'Portal das Águas · Atendimento: 0800 123 4567. Mensagem automática, não responda.',
      'Não quero mais receber: https://aguas.example/novidades/sair/1',
    ]);
  });
});
