import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../integration', import.meta.url));
const changesItsProcess =
  /process\.env\.\w+ = |delete process\.env|vi\.(?:stubEnv|stubGlobal|resetModules|mock)\(/;

test('what a test file changes in its process, it changes in one of its own', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.test.ts'),
  );
  const changing = files.filter((name) => changesItsProcess.test(readFileSync(join(folder, name), 'utf8')));
  expect(changing.length).toBeGreaterThan(0);
  expect(changing.filter((name) => !name.endsWith('.own-process.test.ts'))).toEqual([]);
});
