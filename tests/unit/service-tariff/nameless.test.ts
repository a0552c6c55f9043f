import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { utilityIds } from '@/lib/utility-files';
import { serviceCodes } from './questions';

const engine = join(import.meta.dirname, '../../../lib/service-tariff');
const names = [...utilityIds(), ...serviceCodes];

/** The names among these that stand in a source as a value: in quotes, or as a key. What comments say is no behaviour. */
function namedIn(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  return names.filter((name) => new RegExp(`(['"\`])${name}\\1|^\\s*${name}:`, 'm').test(code));
}

it('the engine names no utility and no service', () => {
  const files = readdirSync(engine, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((path) =>
    namedIn(readFileSync(join(engine, path), 'utf8')).map((name) => `${path}: ${name}`),
  );
  expect(found).toEqual([]);
});

it('a name in a value or in a key is found, one in a comment is not', () => {
  expect(namedIn("const own = { parcelamento: '/parcelamento' };\n  deso: 1,")).toEqual(['deso']);
  expect(namedIn("if (code === 'parcelamento') return;")).toEqual(['parcelamento']);
  expect(namedIn("/** `'parcelamento'` is one. */ // 'saeg'")).toEqual([]);
});
