import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeCluster, startCluster } from '@/scripts/postgres/cluster';
import { ClaimHeldError } from '@/scripts/process/claim';
import { inRoot } from '@/scripts/setup/root.mjs';

let folder: string;
let launcher: ChildProcess;
let url: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recovery-'));
  const module = JSON.stringify(inRoot('scripts', 'postgres', 'cluster.ts'));
  const script = `const { startCluster } = await import(${module});
    console.log((await startCluster({ folder: process.argv[1] })).url());
    setInterval(() => undefined, 1_000);`;
  launcher = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!launcher.stdout) throw new Error('The launcher has no output');
  [url] = await once(createInterface(launcher.stdout), 'line');
});

afterEach(async () => {
  await killLauncher();
  await removeCluster(folder);
});

async function killLauncher(): Promise<void> {
  if (launcher.exitCode !== null || launcher.signalCode !== null) return;
  const ended = once(launcher, 'exit');
  launcher.kill('SIGKILL');
  await ended;
}

async function query(connectionString: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

test('a database whose launcher was killed is recovered at the next start, with all that was committed', async () => {
  await query(url, 'CREATE TABLE kept AS SELECT 415 AS total');
  await killLauncher();
  const cluster = await startCluster({ folder });
  try {
    expect(cluster.recovered).toBe(true);
    expect(await query(cluster.url(), 'SELECT total FROM kept')).toEqual([{ total: 415 }]);
  } finally {
    await cluster.stop();
  }
});

test('a database in use is not started a second time, and the first is left in peace', async () => {
  await expect(startCluster({ folder })).rejects.toThrow(ClaimHeldError);
  expect(await query(url, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }]);
});
