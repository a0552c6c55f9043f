import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunning, processCommand } from '../process/identity';
import { isSystemError } from '../process/system-error';

const longestStop = 30_000;

interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** What a running PostgreSQL wrote of itself into its data folder, or undefined. */
export function readPostmaster(data: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/**
 * Ends what a killed launcher left behind: a PostgreSQL of this data folder that still runs is stopped cleanly;
 * a pid file whose number now belongs to another program, which PostgreSQL would refuse to start over, is removed.
 * Returns whether one was running.
 */
export async function endOrphan(data: string): Promise<boolean> {
  const left = readPostmaster(data);
  if (!left) return false;
  if (!isPostmasterOf(left.pid, data)) {
    rmSync(join(data, 'postmaster.pid'), { force: true });
    return false;
  }
  await stopPostmaster(left.pid);
  return true;
}

/** Fast shutdown (open sessions are rolled back, the data is written), and a hard one if that takes too long. */
export async function stopPostmaster(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  if (await hasEnded(pid, longestStop)) return;
  signal(pid, 'SIGQUIT');
  await hasEnded(pid, longestStop);
}

function isPostmasterOf(pid: number, data: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || !isRunning(pid)) return false;
  const command = processCommand(pid);
  return command?.includes('postgres') === true && command.includes(data);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!isSystemError(error, 'ESRCH')) throw error;
  }
}

async function hasEnded(pid: number, within: number): Promise<boolean> {
  for (let waited = 0; waited < within; waited += 20) {
    if (!isRunning(pid) || processCommand(pid) === '') return true;
    await wait(20);
  }
  return false;
}
