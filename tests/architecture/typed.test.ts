import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How something typed would be read past lib/typed, and what is to be used. */
const ways: readonly (readonly [RegExp, string])[] = [
  [/\bwithoutMask\b/, 'readIdentifier'],
  [/\bz\s*\.email\(/, 'emailField'],
  [/replace(?:All)?\(\s*\/\[(?=[^\]]*\\s)[^\]]*[.-][^\]]*\]/, 'readIdentifier'],
  [/'TEXT_TOO_LONG'\s*\)/, 'lineOf or wordsOf'],
  [/\bz\s*\.string\('[A-Z_]+_MISSING'\)\s*\.trim\(/, 'lineOf, wordsOf or readIdentifier'],
  [/\bmaxLength[=:]/, 'a length that is told: lineOf, wordsOf and TextArea'],
];

test('nothing that people type is read but by lib/typed', () => {
  const faults = ['lib', 'app', 'components'].flatMap((house) =>
    readdirSync(join(root, house), { recursive: true, encoding: 'utf8' })
      .map((path) => join(house, path))
      .filter(
        (path) =>
          /\.tsx?$/.test(path) && !/^lib\/(?:typed\/|kernel\/typed-mask|http\/openapi|env)/.test(path),
      )
      .flatMap((path) => waysIn(readFileSync(join(root, path), 'utf8')).map((way) => `${path}: ${way}`)),
  );
  expect(faults).toEqual([]);
});

describe('the check sees', () => {
  test.each([
    ['const typed = withoutMask(text, 40);', 'readIdentifier'],
    ["text.replace(/[\\s().-]/g, '')", 'readIdentifier'],
    ["z.email('EMAIL_MALFORMED')", 'emailField'],
    ["z.string().trim().max(60, 'TEXT_TOO_LONG')", 'lineOf or wordsOf'],
    ["z.string('NAME_MISSING').trim()", 'lineOf, wordsOf or readIdentifier'],
    ['<FormField name="name" maxLength={60} />', 'a length that is told: lineOf, wordsOf and TextArea'],
  ])('%s', (text, way) => {
    expect(waysIn(text)).toEqual([way]);
  });

  test('nothing in what is right', () => {
    expect(waysIn("const name = lineOf(120, 'NAME_MISSING');")).toEqual([]);
  });
});

function waysIn(text: string): readonly string[] {
  return ways.flatMap(([form, instead]) => (form.test(text) ? [instead] : []));
}
