import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);

it('finds in the migrations all that prisma/schema.prisma says, and nothing it does not', async () => {
  const { stdout } = await run(process.execPath, [
    '--import',
    'tsx',
    'scripts/prisma/new-migration.ts',
    '--check',
  ]);
  expect(stdout).toContain('The migrations already make prisma/schema.prisma.');
});
