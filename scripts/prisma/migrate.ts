import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { noFilter, withSchemaEngine } from './engine';
import { migrationList } from './migration-list';

// Any number will do, as long as every instance of the portal uses this one.
const migrationLock = 7_215_320_190;

/**
 * Applies to the database at `url` the migrations it has not had, as `prisma migrate deploy` would,
 * and returns their names. Instances that start together take turns.
 */
export async function applyMigrations(url: string): Promise<string[]> {
  const guard = new pg.Client({ connectionString: url });
  await guard.connect();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const migrations = { migrationsList: await migrationList(), filters: noFilter };
    const { appliedMigrationNames } = await withSchemaEngine(url, (engine) =>
      engine.applyMigrations(migrations),
    );
    return appliedMigrationNames;
  } finally {
    await guard.end();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.env.DATABASE_URL) throw new Error('DATABASE_URL must name the database to migrate');
  const names = await applyMigrations(process.env.DATABASE_URL);
  console.log(names.length === 0 ? 'Nothing to apply.' : `Applied: ${names.join(', ')}`);
}
