import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const planted = join(root, 'tests/architecture/planted');

const houses = ['app', 'components', 'lib', 'prisma', 'scripts'];
const files = ['next.config.ts', 'prisma.config.ts', 'proxy.ts', 'instrumentation.ts', 'tsconfig.json'];

// A utility's own folder, the people of the demonstration, what runs the tests, and what a tool writes.
const mayName = /^(?:lib\/utilities|prisma\/(?:personas|generated)|scripts\/testing)\//;

// Whole words: Portuguese has `desocupado`.
const name = /(?<![a-zà-ú])(?:deso|saeg)(?![a-zà-ú])/i;

test('nothing outside lib/utilities names a utility', () => {
  expect(namingFiles(root)).toEqual([]);
});

test('a name planted in a rule is found, and nothing else', () => {
  expect(namingFiles(planted)).toEqual(['lib/debts/bill.ts:2']);
});

function namingFiles(base: string): readonly string[] {
  return filesOf(base)
    .filter((path) => !mayName.test(path))
    .flatMap((path) =>
      readFileSync(join(base, path), 'utf8')
        .split('\n')
        .flatMap((line, index) => (name.test(line) ? [`${path}:${index + 1}`] : [])),
    );
}

function filesOf(base: string): readonly string[] {
  const present = new Set(readdirSync(base));
  const inHouses = houses
    .filter((house) => present.has(house))
    .flatMap((house) =>
      readdirSync(join(base, house), { recursive: true, encoding: 'utf8' }).map((path) => join(house, path)),
    );
  return [...inHouses, ...files.filter((file) => present.has(file))].filter((path) =>
    statSync(join(base, path)).isFile(),
  );
}
