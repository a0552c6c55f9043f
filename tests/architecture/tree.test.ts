import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { libraryFolders } from '../../.dependency-cruiser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const longestFile = 250;
const longestMedian = 45;

const topLevel = [
  ...['app', 'components', 'lib', 'prisma', 'public', 'tests', 'docs', 'scripts'],
  ...['package.json', 'package-lock.json', 'README.md', 'LICENSE'],
  ...['next.config.ts', 'prisma.config.ts', 'playwright.config.ts', 'vitest.config.ts', 'tsconfig.json'],
  ...['proxy.ts', 'instrumentation.ts', 'biome.json', 'knip.json', '.dependency-cruiser.mjs'],
  ...['.ci', '.git', '.gitattributes', '.gitignore', '.npmrc', '.nvmrc', '.editorconfig', '.env.example'],
];

test('the root holds only what the plan prescribes', () => {
  const ignored = ignoredNames();
  const strangers = readdirSync(root).filter(
    (name) => !topLevel.includes(name) && !ignored.some((pattern) => pattern.test(name)),
  );
  expect(strangers).toEqual([]);
});

test('every folder of lib is on the plan', () => {
  const folders = readdirSync(join(root, 'lib'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).filter((name) => !libraryFolders.includes(name))).toEqual([]);
});

test(`no file has more than ${longestFile} lines, tables apart`, () => {
  const tooLong = sourceFiles().filter(({ lines }) => lines > longestFile);
  expect(tooLong).toEqual([]);
});

test(`half of the files have at most ${longestMedian} lines`, () => {
  const lines = sourceFiles().map((file) => file.lines);
  const median = lines.toSorted((a, b) => a - b)[Math.floor(lines.length / 2)];
  console.info(`${lines.length} files, median ${median} lines`);
  expect(median).toBeLessThanOrEqual(longestMedian);
});

test('every decision is a numbered record with its context, decision and consequences', () => {
  const folder = join(root, 'docs/decisions');
  const records = existsSync(folder) ? readdirSync(folder).sort() : [];
  const faults = records.flatMap((name, index) => [
    ...(name.startsWith(`${String(index + 1).padStart(4, '0')}-`)
      ? []
      : [`${name}: its number is not the next one`]),
    ...(/^\d{4}(?:-[a-z0-9]+)+\.md$/.test(name) ? [] : [`${name}: is not NNNN-title.md`]),
    ...missingHeadings(readFileSync(join(folder, name), 'utf8')).map(
      (heading) => `${name}: has no ${heading}`,
    ),
  ]);
  expect(faults).toEqual([]);
});

function missingHeadings(record: string): string[] {
  return ['Context', 'Decision', 'Consequences'].filter(
    (heading) => !new RegExp(`^##? ${heading}$`, 'm').test(record),
  );
}

function sourceFiles(): { path: string; lines: number }[] {
  return ['app', 'components', 'lib'].flatMap((house) =>
    readdirSync(join(root, house), { recursive: true, encoding: 'utf8' })
      .map((path) => join(house, path))
      .filter((path) => /\.(?:tsx?|css)$/.test(path) && !/\/data\//.test(path))
      .filter((path) => statSync(join(root, path)).isFile())
      .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length })),
  );
}

/** The names git ignores at the root: what the tools leave there is nobody's source. */
function ignoredNames(): RegExp[] {
  return readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replace(/\/$/, '').replaceAll('.', '\\.').replaceAll('*', '[^/]*'))
    .map((pattern) => new RegExp(`^${pattern}$`));
}
