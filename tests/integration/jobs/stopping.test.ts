import { channel } from 'node:diagnostics_channel';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { expect, test } from 'vitest';
import { startJobs } from '@/lib/jobs/start';
import { type Stopping, stoppingChannel } from '@/lib/jobs/stopping';
import { testDatabaseUrl } from '../../support/database';

/** How many connections the jobs have open. */
async function connections(client: pg.Client): Promise<number> {
  const { rows } = await client.query(
    `SELECT count(*)::int AS open FROM pg_stat_activity
      WHERE application_name = 'loja-virtual jobs' AND datname = current_database()`,
  );
  return rows[0].open;
}

test('a server that stops waits for the jobs, which leave nothing open', async () => {
  const client = new pg.Client({ connectionString: testDatabaseUrl() });
  await client.connect();
  startJobs();
  while ((await connections(client)) === 0) await wait(50);
  const underWay: Promise<unknown>[] = [];
  const stopping: Stopping = { waitFor: (work) => underWay.push(work) };
  channel(stoppingChannel).publish(stopping);
  expect(underWay).toHaveLength(1);
  await Promise.all(underWay);
  // The server forgets a connection a moment after its client has ended it.
  await expect.poll(() => connections(client), { timeout: 5_000 }).toBe(0);
  await client.end();
});
