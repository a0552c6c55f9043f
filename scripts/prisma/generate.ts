import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { run } from '../process/run';
import { root } from '../setup/root.mjs';

/**
 * Writes the typed client of prisma/schema.prisma.
 * Generation uses no native engine, yet the command line would download one: naming any program that exists stops it.
 */
export async function generateClient(): Promise<void> {
  const cli = createRequire(import.meta.url).resolve('prisma/build/index.js');
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  };
  await run(process.execPath, [cli, 'generate'], { cwd: root, env });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateClient();
