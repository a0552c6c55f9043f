import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inRoot, root } from '../setup/root.mjs';
import { type Counts, oneFailure } from './counts';

/** What a layer of tests is run with. */
export interface LayerRun {
  readonly say: (text: string) => void;
  /** Set for every program of the layer. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Runs the program of an installed package, whose output is said, and returns its exit code. */
export function tool(
  program: string,
  args: readonly string[],
  { say, environment }: LayerRun,
): Promise<number> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
    ...environment,
  };
  // The launcher's own settings must not reach what tests say about it.
  for (const setting of ['DATABASE_URL', 'NODE_ENV', 'PORT']) delete env[setting];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [inRoot('node_modules', program), ...args], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', say);
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

/** Runs a program that writes a report, and reads its counts from there; one that wrote none has failed. */
export async function reported<Report>(
  name: string,
  read: (report: Report, exitCode: number) => Counts,
  work: (file: string) => Promise<number>,
): Promise<Counts> {
  const file = inRoot('.data', 'reports', `${name}.json`);
  mkdirSync(inRoot('.data', 'reports'), { recursive: true });
  rmSync(file, { force: true });
  const exitCode = await work(file);
  return existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8')), exitCode) : oneFailure;
}
