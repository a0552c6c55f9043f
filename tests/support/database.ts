import pg from 'pg';
import { inject } from 'vitest';
import { closeDatabase } from '@/lib/db/client';

/** What a database holds at first: what every deployment needs, or that and the demonstration's customers. */
export type DatabaseContent = 'reference' | 'demonstration';

const name = `worker_${inject('databasePrefix')}_${process.env.VITEST_POOL_ID ?? '1'}`;

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
  await closeDatabase();
  const client = await administrator();
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${name} TEMPLATE template_${content} STRATEGY FILE_COPY`);
}

let connecting: Promise<pg.Client> | undefined;

// Kept from test to test: to connect costs as much as to drop a database.
function administrator(): Promise<pg.Client> {
  connecting ??= connectAdministrator();
  return connecting;
}

async function connectAdministrator(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: inject('testClusterUrl') });
  await client.connect();
  return client;
}

/** Ends all connections of this worker. */
export async function closeConnections(): Promise<void> {
  await closeDatabase();
  const client = await connecting;
  connecting = undefined;
  await client?.end();
}
