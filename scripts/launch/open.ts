import { ensureBuild } from '../build/build';
import { applyMigrations } from '../prisma/migrate';
import { LaunchRefusal } from './refusal';
import { shutdown } from './shutdown';

interface Opening {
  readonly port: number;
  /** Gives the database's address. */
  readonly connect: () => Promise<string>;
  /** Fills the database at that address. */
  readonly load: (url: string) => Promise<void>;
}

/**
 * The steps both ways of running share, in the only order that is safe: build, database, migrations, data, and
 * the door opened last.
 */
export async function open({ port, connect, load }: Opening): Promise<void> {
  Object.assign(process.env, { NODE_ENV: 'production' });
  const shaping = ['UTILITY', 'UTILITY_TAX_ID', 'DEMONSTRATION'].filter((name) => process.env[name]);
  const environment = Object.fromEntries(shaping.map((name) => [name, process.env[name]]));
  await ensureBuild({ environment, announce: () => console.log('Construindo o portal…') });
  const url = await connect();
  process.env.DATABASE_URL = url;
  await migrate(url);
  await load(url);
  const { serve } = await import('../serve');
  const trustedHops = Number(process.env.TRUSTED_PROXY_HOPS ?? 0);
  const server = await serve({ port, host: process.env.HOST, trustedHops });
  shutdown.add(server.stop);
}

async function migrate(url: string): Promise<void> {
  try {
    const names = await applyMigrations(url);
    if (names.length > 0) console.log(`Migrações aplicadas: ${names.join(', ')}`);
  } catch (error) {
    throw new LaunchRefusal(
      `As migrações não puderam ser aplicadas: ${error instanceof Error ? error.message : error}`,
    );
  }
}
