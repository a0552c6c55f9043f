import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedPages } from '../../../scripts/docs/pages';

it.each(Object.entries(generatedPages()))('%s says what the rules say (else: npm run docs)', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

it('the README can be read in five minutes, and every page it names is there', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(Buffer.byteLength(readme)).toBeLessThan(12_000);
  const named = [...readme.matchAll(/\]\((docs\/[\w/-]+\.(?:md|png))\)/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(8);
  for (const path of named) expect(readFileSync(path).length).toBeGreaterThan(100);
});

it('no table of the docs is padded: one changed value is one changed line', () => {
  const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  const texts = ['README.md', ...pages.map((name) => `docs/${name}`)].map((path) => [
    path,
    readFileSync(path, 'utf8'),
  ]);
  expect(texts.filter(([, text = '']) => /^\|.*[^|\s] {2,}\|/m.test(text)).map(([path]) => path)).toEqual([]);
});
