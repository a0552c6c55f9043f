import 'server-only';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { database } from './client';

export type Readiness = 'ready' | 'database-unreachable' | 'migrations-missing';

/** Whether requests can be served: the database answers, and every migration that came with this build is applied. */
export async function readiness(): Promise<Readiness> {
  let applied: { name: string }[];
  try {
    applied = await database().$queryRaw<{ name: string }[]>`
      SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  } catch {
    return 'database-unreachable';
  }
  const names = new Set(applied.map(({ name }) => name));
  return (await shippedMigrations()).every((name) => names.has(name)) ? 'ready' : 'migrations-missing';
}

async function shippedMigrations(): Promise<readonly string[]> {
  const entries = await readdir(join(process.cwd(), 'prisma', 'migrations'), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
