import pg from 'pg';
import { testDatabaseUrl } from '@/tests/support/database';

/** A client of this worker's database, by itself: what it tries is not in the way of the portal's pool. */
export async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: testDatabaseUrl() });
  await client.connect();
  return client;
}

/**
 * Tries statements in one transaction, up to and with its commit, and tells the constraint that refused them.
 * Throws when they were accepted, or failed for another reason than a constraint.
 */
export async function refusalOf(client: pg.Client, ...statements: readonly string[]): Promise<string> {
  try {
    await client.query('BEGIN');
    for (const statement of statements) await client.query(statement);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    if (error instanceof pg.DatabaseError && error.constraint) return error.constraint;
    throw error;
  }
  throw new Error(`Accepted: ${statements.join('; ')}`);
}

/** Tries statements with every check made at once, and takes them back. Throws when they are refused. */
export async function acceptAndUndo(client: pg.Client, ...statements: readonly string[]): Promise<void> {
  await client.query('BEGIN');
  try {
    for (const statement of statements) await client.query(statement);
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
  } finally {
    await client.query('ROLLBACK');
  }
}
