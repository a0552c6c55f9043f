import pg from 'pg';
import { inject } from 'vitest';
import { closeDatabase } from '@/lib/db/client';

/** What a database holds at first: what every deployment needs, or that and the demonstration's customers. */
export type DatabaseContent = 'reference' | 'demonstration';

const name = `worker_${process.env.VITEST_POOL_ID ?? '1'}`;

/** The database of this worker, which no other worker touches. */
export function testDatabaseUrl(): string {
  const url = new URL(inject('testClusterUrl'));
  url.pathname = `/${name}`;
  return url.href;
}

/**
 * Gives this worker a database as new, copied from a template; every test file starts with one of 'reference'.
 * Closes the portal's own pool first; other clients of the old database are disconnected.
 */
export async function resetDatabase(content: DatabaseContent = 'reference'): Promise<void> {
  await closePortalPool();
  const client = new pg.Client({ connectionString: inject('testClusterUrl') });
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name} TEMPLATE template_${content} STRATEGY FILE_COPY`);
  } finally {
    await client.end();
  }
}

/** Ends the connections the code under test has opened. */
export async function closePortalPool(): Promise<void> {
  await closeDatabase();
}
