import { createHash } from 'node:crypto';
import { expect, it, test } from 'vitest';
import { saegTariff, serviceOf } from '../questions';

/** Of what SAEG's files said when they were checked against the text, to the letter. A change of a file is a change here. */
const digests: Readonly<Record<string, string>> = {
  'lacre-violado': '9bfe60f9adc3dd1b',
  'religacao-no-cavalete': 'dd40d7e590bcfc75',
  'religacao-suspensao-especial': 'f3614576b2f9327d',
  'religacao-supressao': 'dcf7284937ce66c1',
  'mudanca-de-cavalete-deslocamento': 'a1952d53ff07f83e',
  'mudanca-de-cavalete-ajuste': 'd234ee79ba9a7836',
  'conserto-de-cavalete': 'cdcd8a5b0c475e0e',
  'ligacao-de-esgoto': 'bf248c684ac6bfee',
  repavimentacao: '66d87d6cd667b99d',
  parcelamento: 'fccc9f8886142e67',
  texto: 'ad02a3fc3218cae1',
};

function digestOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex')
    .slice(0, 16);
}

/** The same value with its keys in order: a digest is of what is said, not of how it is built. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
}

test.each(Object.keys(digests))('%s says what it said', (code) => {
  const said = code === 'texto' ? saegTariff.text : serviceOf(code);
  expect(digestOf(said)).toBe(digests[code]);
});

it('every service and the text are among them', () => {
  expect(Object.keys(digests).toSorted()).toEqual(
    ['texto', ...saegTariff.services.map(({ code }) => code)].toSorted(),
  );
});
