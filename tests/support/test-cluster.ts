import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { removeCluster, startCluster } from '../../scripts/postgres/cluster';
import { applyMigrations } from '../../scripts/prisma/migrate';
import { seedDatabase } from '../../scripts/prisma/seed';
import { inRoot } from '../../scripts/setup/root.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    testClusterUrl: string;
    /** Workers of two projects have the same numbers. */
    databasePrefix: string;
  }
}

const home = inRoot('.data', 'test');
// Nothing in a test's database must survive the machine: what makes it survive is left out.
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 60 };

/**
 * One PostgreSQL for this run, whatever projects it has, with a template database for each content; gone at the end,
 * and so are killed runs'.
 */
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  project.provide('databasePrefix', project.name.replaceAll('-', '_'));
  const running = process.env.TEST_CLUSTER_URL;
  if (running) {
    project.provide('testClusterUrl', running);
    return undefined;
  }
  await removeLeftovers();
  const folder = join(home, String(process.pid));
  const cluster = await startCluster({ folder, settings });
  try {
    await makeTemplates(cluster.url);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  process.env.TEST_CLUSTER_URL = cluster.url();
  project.provide('testClusterUrl', cluster.url());
  return async () => {
    delete process.env.TEST_CLUSTER_URL;
    await cluster.stop();
    await removeCluster(folder);
  };
}

async function makeTemplates(url: (database: string) => string): Promise<void> {
  const client = new pg.Client({ connectionString: url('postgres') });
  await client.connect();
  try {
    await client.query('CREATE DATABASE template_reference');
    await applyMigrations(url('template_reference'));
    await seedDatabase({ url: url('template_reference'), only: 'reference' });
    await client.query('CREATE DATABASE template_demonstration TEMPLATE template_reference');
    await seedDatabase({ url: url('template_demonstration') });
  } finally {
    await client.end();
  }
}

async function removeLeftovers(): Promise<void> {
  const names = existsSync(home) ? readdirSync(home) : [];
  // A run that is still going holds its folder, and keeps it.
  await Promise.allSettled(names.map((name) => removeCluster(join(home, name))));
}
