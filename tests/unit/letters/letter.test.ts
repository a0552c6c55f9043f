import { expect, it } from 'vitest';
import { writeLetter } from '@/lib/letters';

const letter = {
  heading: 'Recebemos <tudo>',
  paragraphs: ['Água & esgoto'],
  facts: [{ term: 'Protocolo', value: '"20191000000001"' }],
  link: { label: 'Acompanhar', url: 'https://portal.example.org/acompanhar' },
  closing: 'Mensagem automática.',
};

it('says the same in plain text and in HTML', () => {
  const { text, html } = writeLetter(letter);
  for (const words of ['Recebemos <tudo>', 'Água & esgoto', 'Protocolo: "20191000000001"', letter.link.url]) {
    expect(text).toContain(words);
  }
  for (const words of [
    'Recebemos &lt;tudo&gt;',
    'Água &amp; esgoto',
    '&quot;20191000000001&quot;',
    letter.closing,
  ]) {
    expect(html).toContain(words);
  }
});

it('loads nothing and runs nothing', () => {
  const { html } = writeLetter({ ...letter, heading: '<img src="https://x.example/p.gif"><script>' });
  expect(html).not.toMatch(/<(?:img|script|link|iframe|object)/);
  expect(html.match(/(?:src|href)="[^"]*"/g)).toEqual([`href="${letter.link.url}"`]);
});

it('says how to get no more after all else, and nothing of it where there is no such way', () => {
  const leaving = { label: 'Sair', url: 'https://portal.example.org/novidades/sair/1' };
  const { text, html } = writeLetter({ ...letter, leaving });
  expect(text).toMatch(
    /Mensagem automática\.\n\nSair: https:\/\/portal\.example\.org\/novidades\/sair\/1\n$/,
  );
  expect(html).toContain(`<a href="${leaving.url}">Sair</a>`);
  expect(writeLetter(letter).text).not.toContain('Sair');
});

it('without facts leaves no gap for them', () => {
  const { text, html } = writeLetter({ ...letter, facts: [] });
  expect(text).not.toContain('\n\n\n');
  expect(html).not.toContain('<table');
});
