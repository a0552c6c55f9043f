import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { processIdentity } from './identity';
import { isSystemError } from './system-error';

/** What a holder writes into its claim: who it is, and whatever others should know of it. */
export interface Holder {
  readonly pid: number;
  readonly identity?: string | undefined;
  readonly token?: string;
  readonly port?: number;
}

/** Somebody alive holds the claim; `holder` is what they wrote into it. */
export class ClaimHeldError extends Error {
  constructor(
    path: string,
    readonly holder: Holder,
  ) {
    super(`${path} is held by process ${holder.pid}`);
  }
}

/**
 * One process at a time may hold the file `path`. A holder that died, by whatever death, holds nothing:
 * its process number and start time tell a dead holder from a living one, also when the number was given anew.
 * Returns the release. Throws ClaimHeldError while a living process holds it.
 */
export async function claim(path: string, details: { port?: number } = {}): Promise<() => void> {
  mkdirSync(dirname(path), { recursive: true });
  const token = randomUUID();
  const draft = `${path}.${token}`;
  const mine: Holder = { pid: process.pid, identity: processIdentity(process.pid), token, ...details };
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    while (!link(draft, path)) discardDead(path);
  } finally {
    rmSync(draft, { force: true });
  }
  await confirm(path, token);
  return () => {
    if (read(path)?.token === token) rmSync(path, { force: true });
  };
}

function link(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false;
    throw error;
  }
}

function discardDead(path: string): void {
  const holder = read(path);
  if (holder && isAlive(holder)) throw new ClaimHeldError(path, holder);
  const grave = `${path}.${randomUUID()}`;
  try {
    renameSync(path, grave);
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error;
  }
  rmSync(grave, { force: true });
}

// Two processes may bury the same dead holder, the slower one taking the winner's file with it: look again.
async function confirm(path: string, token: string): Promise<void> {
  await wait(30);
  const holder = read(path);
  if (holder?.token !== token) throw new ClaimHeldError(path, holder ?? { pid: 0 });
}

function isAlive(holder: Holder): boolean {
  const identity = processIdentity(holder.pid);
  return identity !== undefined && identity === holder.identity;
}

function read(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
