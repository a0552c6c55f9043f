import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import { generateClient } from '../prisma/generate';
import { ClaimHeldError, claim } from '../process/claim';
import { run } from '../process/run';
import { inRoot, root } from '../setup/root.mjs';
import { buildFolder } from './build-folder';
import { fingerprint } from './fingerprint';
import { writeStaticPages } from './static-pages';

const clientStamp = ['prisma', 'generated', '.fingerprint'];
const notBuilt = /^(vitest|playwright)\.config\.ts$|\.d\.ts$|^biome\.json/;

/** The settings that shape a build. */
interface Shaping {
  readonly UTILITY?: string;
  readonly UTILITY_TAX_ID?: string;
  readonly DEMONSTRATION?: string;
}

interface Build {
  readonly environment: Shaping;
  readonly announce?: () => void;
}

/** Generates the database client when the schema or Prisma changed since the last time. */
export async function ensureClient(): Promise<void> {
  await alone(async () => {
    const current = fingerprint(['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json']);
    if (readStamp(clientStamp) === current && existsSync(inRoot('prisma', 'generated', 'client.ts'))) return;
    await generateClient();
    writeFileSync(inRoot(...clientStamp), current);
  });
}

/**
 * Builds the portal when anything it is made of changed since the last build: sources, configuration, packages,
 * utility, demonstration. `announce` is called before a build that will take a while.
 */
export async function ensureBuild({ environment, announce }: Build): Promise<void> {
  await ensureClient();
  await alone(async () => {
    const buildStamp = [buildFolder({ ...environment }), 'fingerprint'];
    const current = buildFingerprint(environment);
    if (readStamp(buildStamp) === current) return;
    announce?.();
    rmSync(inRoot(...buildStamp), { force: true });
    const cli = createRequire(import.meta.url).resolve('next/dist/bin/next');
    const env = {
      ...process.env,
      ...environment,
      NODE_ENV: 'production' as const,
      NEXT_TELEMETRY_DISABLED: '1',
    };
    await run(process.execPath, [cli, 'build'], { cwd: root, env });
    writeStaticPages(buildFolder({ ...environment }));
    writeFileSync(inRoot(...buildStamp), current);
  });
}

function buildFingerprint({ UTILITY = 'deso', UTILITY_TAX_ID = '', DEMONSTRATION = '' }: Shaping): string {
  const configuration = readdirSync(root).filter(
    (name) => /\.(ts|mjs|json)$/.test(name) && !notBuilt.test(name),
  );
  const data = readdirSync(inRoot('prisma')).filter((name) => !['generated', 'migrations'].includes(name));
  const sources = [
    'app',
    'components',
    'lib',
    'public',
    'scripts/build',
    ...data.map((name) => `prisma/${name}`),
  ];
  return fingerprint([...sources, ...configuration], { UTILITY, UTILITY_TAX_ID, DEMONSTRATION });
}

function readStamp(path: readonly string[]): string | undefined {
  return existsSync(inRoot(...path)) ? readFileSync(inRoot(...path), 'utf8') : undefined;
}

// The launcher and the tests may want the same build at the same time: the second finds it made.
async function alone(work: () => Promise<void>): Promise<void> {
  let release: (() => void) | undefined;
  while (!release) {
    try {
      release = await claim(inRoot('.data', 'build.claim'));
    } catch (error) {
      if (!(error instanceof ClaimHeldError)) throw error;
      await wait(200);
    }
  }
  try {
    await work();
  } finally {
    release();
  }
}
