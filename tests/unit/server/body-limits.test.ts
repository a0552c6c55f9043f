import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ordinaryBody } from '@/lib/http/body-limits';
import { declaredBodyLimits } from '@/scripts/server/body-limits';

const id = '0c708ce5-b9ab-4c14-a2f0-137afaa04a51';

let app: string;

beforeEach(async () => {
  app = await mkdtemp(join(tmpdir(), 'app-'));
});
afterEach(() => rm(app, { recursive: true, force: true }));

async function declare(folder: string, text: string): Promise<void> {
  await mkdir(join(app, folder), { recursive: true });
  await writeFile(join(app, folder, 'body-limit.ts'), text);
}

it('a page has the limit that stands beside it, at its address and nowhere else', async () => {
  await declare('(conta)/fotos/[id]', 'export const bodyLimit = 5_000_000;');
  const limitOf = await declaredBodyLimits(app);
  const addresses = [
    `/fotos/${id}`,
    `/fotos/${id}?x=1`,
    '/fotos/nova',
    `/fotos/${id}/x`,
    `/x/fotos/${id}`,
    '/fotos',
  ];
  const [declared, ordinary] = [5_000_000, ordinaryBody];
  expect(addresses.map(limitOf)).toEqual([declared, declared, ordinary, ordinary, ordinary, ordinary]);
});

it('a declaration that declares nothing is refused when the server starts', async () => {
  await declare('fotos', 'export const limit = 1;');
  await expect(declaredBodyLimits(app)).rejects.toThrow('fotos/body-limit.ts exports no bodyLimit');
});
