import { ensureBuild } from '../build/build.mjs';
import { applyMigrations } from '../prisma/migrate.mjs';
import { LaunchRefusal } from './refusal.mjs';
import { shutdown } from './shutdown.mjs';

/**
 * The steps both ways of running share, in the only order that is safe: build, database, migrations, data, and
 * the door opened last. `connect` gives the database's address; `load` fills it, if it is to be filled.
 */
export async function open({ port, connect, load }) {
  process.env.NODE_ENV = 'production';
  const shaping = ['UTILITY', 'UTILITY_TAX_ID', 'DEMONSTRATION'].filter((name) => process.env[name]);
  const environment = Object.fromEntries(shaping.map((name) => [name, process.env[name]]));
  await ensureBuild({ environment, announce: () => console.log('Construindo o portal…') });
  process.env.DATABASE_URL = await connect();
  await migrate();
  await load?.();
  const { serve } = await import('../serve.mjs');
  const trustedHops = Number(process.env.TRUSTED_PROXY_HOPS ?? 0);
  const server = await serve({ port, host: process.env.HOST, trustedHops });
  shutdown.add(server.stop);
}

async function migrate() {
  try {
    const names = await applyMigrations(process.env.DATABASE_URL);
    if (names.length > 0) console.log(`Migrações aplicadas: ${names.join(', ')}`);
  } catch (error) {
    throw new LaunchRefusal(`As migrações não puderam ser aplicadas: ${error.message}`);
  }
}
