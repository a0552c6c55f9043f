import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { inRoot } from '../../scripts/setup/root.mjs';

/** The database of the portal under test, in the folder where the portal keeps it. */
function databaseUrl(): string {
  const folder = join(process.env.E2E_DATA ?? inRoot('.data', 'e2e-deso'), 'postgres');
  const kept = (name: string) => readFileSync(join(folder, name), 'utf8').trim();
  return `postgresql://portal:${kept('password')}@127.0.0.1:${kept('port')}/postgres`;
}

/** Does some work in the portal's database, behind the portal's back, as one transaction. */
export async function inDatabase<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } finally {
    await client.end();
  }
}

/** Makes every session of a customer as old as one left alone for 21 minutes. */
export async function leaveAlone(customerId: string): Promise<void> {
  await inDatabase((client) =>
    client.query(
      "UPDATE portal_session SET last_seen_at = now() - interval '21 minutes' WHERE customer_id = $1",
      [customerId],
    ),
  );
}

/** What the utility does when a bank tells it of a payment. */
export async function payBill(billId: string): Promise<void> {
  await inDatabase(async (client) => {
    await client.query(
      `INSERT INTO payment (id, premises_id, bill_id, collector_id, amount_cents, paid_on)
       SELECT gen_random_uuid(), premises_id, id, 104, total_cents, '2019-04-22' FROM bill WHERE id = $1`,
      [billId],
    );
    await client.query("UPDATE bill SET status = 'PAID', settled_on = '2019-04-22' WHERE id = $1", [billId]);
  });
}

/** Lets the address of the tests send requests about personal data again, as if an hour had passed. */
export async function forgivePrivacyRequests(): Promise<void> {
  await inDatabase((client) => client.query("DELETE FROM limit_hit WHERE limit_code = 'PRIVACY_REQUEST'"));
}

/** Lets the address of the tests print quotes again, as if an hour had passed. */
export async function forgiveServiceQuotes(): Promise<void> {
  await inDatabase((client) => client.query("DELETE FROM limit_hit WHERE limit_code = 'SERVICE_QUOTE'"));
}

/** Lets the address of the tests ask again whether documents are true, as if ten minutes had passed. */
export async function forgiveVerifications(): Promise<void> {
  await inDatabase((client) => client.query("DELETE FROM limit_hit WHERE limit_code = 'VERIFICATION'"));
}
