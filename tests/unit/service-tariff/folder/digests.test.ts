import { createHash } from 'node:crypto';
import { expect, it, test } from 'vitest';
import { saegTariff, serviceOf } from '../questions';

/** Of what SAEG's files said when they were checked against the text, to the letter. A change of a file is a change here. */
const digests: Readonly<Record<string, string>> = {
  'lacre-violado': 'c426feca3bfae76f',
  'religacao-no-cavalete': '50b5afd4852eb0ea',
  'religacao-suspensao-especial': '3792f0578d1680f1',
  'religacao-supressao': 'f4987f52fd648948',
  'mudanca-de-cavalete-deslocamento': 'a8e3b2041bea6314',
  'mudanca-de-cavalete-ajuste': 'add7bb4e469455cc',
  'conserto-de-cavalete': 'bc57d41267ce3135',
  'ligacao-de-esgoto': '220120f84689ae5f',
  repavimentacao: '2ee9b775f4a1cb0a',
  parcelamento: '80b3caf6c72da58f',
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
