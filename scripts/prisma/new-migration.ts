import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster } from '../postgres/cluster';
import { inRoot } from '../setup/root.mjs';
import { noFilter, schemaFiles, withSchemaEngine } from './engine';
import { migrationList } from './migration-list';

// `npm run db:new-migration -- name`: the step from prisma/migrations to prisma/schema.prisma, as SQL to be read
// before it is kept. `--check` writes nothing and fails when there is such a step.
const name = process.argv[2];
if (!name || !/^(--check|[a-z][a-z0-9_]*)$/.test(name)) {
  console.error('Usage: new-migration.ts <name_in_snake_case> | --check');
  process.exit(2);
}
const sql = await difference();
if (sql === undefined) console.log('The migrations already make prisma/schema.prisma.');
else if (name === '--check') console.log(sql);
else console.log(`Wrote ${await write(sql)}`);
process.exitCode = sql !== undefined && name === '--check' ? 1 : 0;

async function difference(): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'new-migration-'));
  const cluster = await startCluster({ folder, settings: { fsync: 'off' } });
  try {
    const from = { tag: 'migrations' as const, ...(await migrationList()) };
    const to = { tag: 'schemaDatamodel' as const, files: await schemaFiles() };
    const question = { from, to, script: true, exitCode: true, filters: noFilter };
    const result = await withSchemaEngine(cluster.url(), (engine) => engine.diff(question));
    return result.exitCode === 0 ? undefined : (result.stdout ?? '');
  } finally {
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function write(text: string): Promise<string> {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = inRoot('prisma', 'migrations', `${stamp}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'migration.sql'), text);
  return join(folder, 'migration.sql');
}
