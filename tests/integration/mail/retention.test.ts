import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { termAt } from '@/lib/keeping';
import { civilDate } from '@/lib/kernel/civil-date';
import { forgetOldFiles } from '@/lib/mail/retention';

const kept = { term: termAt('LETTER', civilDate('2019-04-22')) };
const folder = join(tmpdir(), `outbox-retention-${process.pid}`);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function written(name: string, hoursAgo: number): Promise<void> {
  const at = Date.now() / 1_000 - hoursAgo * 3_600;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), 'x');
  await utimes(join(folder, name), at, at);
}

it('messages kept as files go after 90 days, and nothing else that lies there', async () => {
  await written('day-before.eml', 89 * 24);
  await written('hour-before.eml', 90 * 24 - 1);
  await written('hour-after.eml', 90 * 24 + 1);
  await written('day-after.eml', 91 * 24);
  await written('notes.txt', 400 * 24);
  expect(await forgetOldFiles(kept, folder)).toBe(2);
  expect((await readdir(folder)).toSorted()).toEqual(['day-before.eml', 'hour-before.eml', 'notes.txt']);
  expect(await forgetOldFiles(kept, folder)).toBe(0);
});

it('a folder that is not there yet holds nothing to forget', async () => {
  await rm(folder, { recursive: true, force: true });
  expect(await forgetOldFiles(kept, folder)).toBe(0);
});
