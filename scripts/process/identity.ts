import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isSystemError } from './system-error';

/** What tells this process from an earlier or later one of the same number; undefined when none runs. */
export function processIdentity(pid: number): string | undefined {
  if (!isRunning(pid)) return undefined;
  if (process.platform === 'linux') {
    const stat = readText(`/proc/${pid}/stat`);
    // The command name, in parentheses, may hold spaces: count fields behind it. The 20th is the start time.
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (!fields || fields[0] === 'Z') return undefined;
    return `${readText('/proc/sys/kernel/random/boot_id')?.trim()}:${fields[19]}`;
  }
  return commandOutput('ps', ['-o', 'lstart=', '-p', String(pid)]) ?? 'unknown';
}

/** The command line of a running process, or undefined. */
export function processCommand(pid: number): string | undefined {
  if (process.platform === 'linux') return readText(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ');
  return commandOutput('ps', ['-o', 'command=', '-p', String(pid)]);
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isSystemError(error, 'EPERM');
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function commandOutput(command: string, args: readonly string[]): string | undefined {
  const result = spawnSync(command, args, { encoding: 'utf8' });
  return result.status === 0 && result.stdout.trim() !== '' ? result.stdout.trim() : undefined;
}
