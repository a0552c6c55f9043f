import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { startCluster } from '../../scripts/postgres/cluster';
import { freePort } from '../../scripts/postgres/port';
import { applyMigrations } from '../../scripts/prisma/migrate';
import { seedDatabase } from '../../scripts/prisma/seed';
import { inRoot } from '../../scripts/setup/root.mjs';

const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** A portal of one test's own, whose database it may stop and start while the portal runs. */
export interface OwnPortal {
  readonly url: string;
  /** Everything the portal has written so far. */
  readonly log: () => string;
  readonly stopDatabase: () => Promise<void>;
  readonly startDatabase: () => Promise<void>;
  /** Changes the database behind the portal's back. */
  readonly alterDatabase: (statement: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Serves the build that is there, with the demonstration, on a database and a port of its own. */
export async function openOwnPortal(): Promise<OwnPortal> {
  const folder = await mkdtemp(join(tmpdir(), 'loja-virtual-'));
  const start = () => startCluster({ folder, settings: fast });
  let cluster = await start();
  await applyMigrations(cluster.url());
  await seedDatabase({ url: cluster.url() });
  const server = await serve(cluster.url());
  return {
    url: server.url,
    log: server.log,
    stopDatabase: () => cluster.stop(),
    startDatabase: async () => {
      cluster = await start();
    },
    alterDatabase: (statement) => alter(cluster.url(), statement),
    close: async () => {
      await server.close();
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function alter(databaseUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function serve(databaseUrl: string) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const script = `import('./scripts/serve.ts').then(({ serve }) => serve({ port: ${port}, trustedHops: 0 }))`;
  const environment: NodeJS.ProcessEnv = {
    NODE_ENV: 'production',
    UTILITY: 'deso',
    LOG_LEVEL: 'info',
    DEMONSTRATION: '1',
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: url,
    AUTH_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
  };
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: inRoot(),
    env: { ...process.env, ...environment },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  }
  await answering(url, child);
  return { url, log: () => text, close: () => end(child) };
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error(`The portal ended with ${child.exitCode}`);
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}
