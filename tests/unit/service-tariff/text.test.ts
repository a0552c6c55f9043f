import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { provisionsOf } from '@/lib/service-tariff';
import { citedBy } from './cited-by';
import { saegCatalogue, saegTariff } from './questions';

const source = oneSpaced(
  readFileSync(new URL('../../../docs/sources/saeg-servicos.txt', import.meta.url), 'utf8'),
);
const wholeText = saegTariff.text;
const paragraphs = wholeText.flatMap((part) => part.paragraphs);
const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
const provisions = saegCatalogue.services.flatMap(provisionsOf);

/** They look like a rule and are none: they announce the table below them, or head it. */
const announcements = ['repavimentacao.tabela.1', 'repavimentacao.tabela.2', 'parcelamento.caput.3'];

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

describe('the text kept beside the catalogue', () => {
  it('is the source from its first word to its last, nothing left out and nothing added', () => {
    const kept = paragraphs.flatMap(({ lead, sentences: own }) => [lead, ...own.map(({ text }) => text)]);
    expect(oneSpaced(kept.join(' '))).toBe(source);
  });

  test.each(sentences)('has sentence $id word by word', ({ text }) => {
    expect(source).toContain(text);
    expect(text).toBe(oneSpaced(text));
  });

  it('has each sentence under an id of its own', () => {
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
  });

  test.each(wholeText.filter(({ from }) => from !== null))('$code is of the month its note says', (part) => {
    const note = part.paragraphs.find(({ key }) => key === 'obs')?.sentences[0]?.text ?? '';
    const [, month = '', year = ''] = /(janeiro|dezembro)(?:\/| de )(\d{4})\.$/.exec(note) ?? [];
    expect(part.from).toBe(`${year}-${month === 'janeiro' ? '01' : '12'}-01`);
    expect(part.updated).toMatch(new RegExp(`${year}$`));
  });

  it.each([
    ['an amount', /R\$|\d,\d\d|\d ?%|or[çc]amento|cobrad/i],
    ['a term', /prazo|\bdias\b|\bhoras\b|\bmeses\b/i],
    ['a duty', /dever[áã]|somente|só será|proibid|poder[áã]|recusad|extint|cancelad|ser[áã]o? (?!descrit)/i],
  ])('calls no sentence that reads like %s a mere explanation', (_, words) => {
    const missed = sentences.filter(
      ({ id, text, states }) => states.length === 0 && words.test(text) && !announcements.includes(id),
    );
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});

describe('every sentence that states an amount, a term or a duty', () => {
  const stating = sentences.filter(({ states }) => states.length > 0);

  test.each(stating)('$id is restated by a rule', ({ id }) => {
    expect(citedBy[id] ?? []).not.toEqual([]);
  });

  it('is in the checked list, with the very rules that cite it', () => {
    const found: Record<string, string[]> = {};
    for (const { id, sentences: cited } of provisions)
      for (const sentence of cited) found[sentence] = [...new Set([...(found[sentence] ?? []), id])];
    expect(Object.fromEntries(Object.entries(found).map(([key, ids]) => [key, ids.toSorted()]))).toEqual(
      Object.fromEntries(Object.entries(citedBy).map(([key, ids]) => [key, [...ids].sort()])),
    );
  });

  it('is the only kind that is cited', () => {
    const known = new Set(stating.map(({ id }) => id));
    expect(Object.keys(citedBy).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('every rule of the catalogue', () => {
  it('has an id of its own, or is one rule shared by several services', () => {
    const doubled = provisions.filter(({ id, rule }) =>
      provisions.some((other) => other.id === id && other.rule !== rule),
    );
    expect(doubled).toEqual([]);
  });

  test.each(provisions.filter(({ sentences: cited }) => cited.length > 0))(
    '$id cites the part and the day its sentences are of',
    ({ rule, sentences: cited }) => {
      const part = wholeText.find(({ code }) => cited[0]?.startsWith(`${code}.`));
      const [first] = rule.entries;
      expect(first?.source.act).toBe(`SAEG, ${part?.title}`);
      expect(first?.source.item).toMatch(new RegExp(`conteúdo de ${part?.updated}$`));
      expect(first?.from).toBe(part?.from);
    },
  );

  test.each(provisions.filter(({ sentences: cited }) => cited.length === 0))(
    '$id, which the text does not state, says that this portal decided it',
    ({ rule }) => {
      for (const { source: act } of rule.entries) expect(act.act).toContain('decisão deste portal (0030)');
    },
  );
});
