import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { claim } from '../process/claim';
import { run } from '../process/run';
import { executable, postgresHome } from './binaries';
import { freePort, isFree } from './port';
import { endOrphan, readPostmaster, stopPostmaster } from './postmaster';
import { type Place, unprivileged } from './unprivileged';

const user = 'portal';

interface ClusterOptions {
  readonly folder: string;
  readonly settings?: Readonly<Record<string, string | number>>;
}

/** A PostgreSQL of ours that runs. */
export interface Cluster {
  readonly port: number;
  /** Something the operator should know. */
  readonly notice: string | undefined;
  /** It was left running by a launcher that was killed. */
  readonly recovered: boolean;
  readonly isNew: boolean;
  readonly ended: Promise<unknown>;
  readonly url: (database?: string) => string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the embedded PostgreSQL whose data is under `folder`, making it first when the folder is new.
 * It listens on 127.0.0.1 only, on a port it keeps, with a generated password kept beside the data.
 * `settings` go to the server as given (`{ fsync: 'off' }`).
 * Throws ClaimHeldError when a living process runs this folder already.
 */
export async function startCluster({ folder, settings = {} }: ClusterOptions): Promise<Cluster> {
  const root = resolve(folder);
  mkdirSync(root, { recursive: true, mode: 0o700 });
  const release = await claim(join(root, 'claim'));
  try {
    const place = unprivileged({ home: postgresHome(), folder: root });
    const data = join(place.folder, 'cluster');
    const recovered = await endOrphan(data);
    const password = keptPassword(place.folder);
    const isNew = !existsSync(join(data, 'PG_VERSION'));
    if (isNew) await initialise({ place, data, password });
    const port = await keptPort(place.folder);
    const child = await launch({ place, data, port, settings, log: join(root, 'server.log') });
    const facts = { port, notice: place.notice, recovered, isNew };
    const url = (database = 'postgres') => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
    return { ...facts, url, ...running(child, release) };
  } catch (error) {
    release();
    throw error;
  }
}

/** Removes a cluster nobody alive holds, with all its data. Throws ClaimHeldError while it is held. */
export async function removeCluster(folder: string): Promise<void> {
  const root = resolve(folder);
  const release = await claim(join(root, 'claim'));
  try {
    const place = unprivileged({ home: postgresHome(), folder: root });
    await endOrphan(join(place.folder, 'cluster'));
    if (place.folder !== root) rmSync(place.folder, { recursive: true, force: true });
  } finally {
    release();
  }
  rmSync(root, { recursive: true, force: true });
}

function running(child: RunningChild, release: () => void): Pick<Cluster, 'ended' | 'stop'> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (child.exitCode === null) ended.then(release);
  return {
    ended,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) await stopPostmaster(child.pid);
      await ended;
      release();
    },
  };
}

// Made aside and moved into place: an initdb that was killed half way leaves nothing that looks finished.
interface NewCluster {
  readonly place: Place;
  readonly data: string;
  readonly password: string;
}

async function initialise({ place, data, password }: NewCluster): Promise<void> {
  const draft = `${data}.new`;
  rmSync(draft, { recursive: true, force: true });
  const passwordFile = join(place.folder, 'initial-password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (place.owner) chownSync(passwordFile, place.owner.uid, place.owner.gid);
  const options = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=pt-BR'];
  const {
    program,
    args,
    options: spawnOptions,
  } = place.command(join(place.home, 'bin', executable('initdb')), [
    '-D',
    draft,
    '-U',
    user,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--no-instructions',
    ...options,
  ]);
  try {
    await run(program, args, spawnOptions);
    renameSync(draft, data);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

type RunningChild = ChildProcess & { readonly pid: number };

interface Launching {
  readonly place: Place;
  readonly data: string;
  readonly port: number;
  readonly settings: Readonly<Record<string, string | number>>;
  readonly log: string;
}

async function launch({ place, data, port, settings, log }: Launching): Promise<RunningChild> {
  const given = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', ...settings };
  const flags = Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { program, args, options } = place.command(join(place.home, 'bin', executable('postgres')), [
    '-D',
    data,
    ...flags,
  ]);
  for (let attempt = 1; ; attempt += 1) {
    const output = openSync(log, 'w', 0o600);
    // Its own process group: the terminal's Ctrl-C is for us, who stop it after the last request.
    const child = spawn(program, args, { ...options, detached: true, stdio: ['ignore', output, output] });
    closeSync(output);
    const failure = await ready(child, data);
    if (failure === undefined && isRunningChild(child)) return child;
    const said = readFileSync(log, 'utf8');
    // A killed server's last backends need a moment to notice it and let go of its memory.
    const mayPass = /pre-existing shared memory block/.test(said) && attempt < 40;
    if (!mayPass) throw new Error(`O PostgreSQL não iniciou (${failure}):\n${said.slice(-2_000)}`);
    await wait(250);
  }
}

function isRunningChild(child: ChildProcess): child is RunningChild {
  return child.pid !== undefined;
}

async function ready(child: ChildProcess, data: string): Promise<string | undefined> {
  let failure: string | undefined;
  child.once('error', (error) => {
    failure = error.message;
  });
  child.once('exit', (code, signal) => {
    failure = signal ?? `code ${code}`;
  });
  while (failure === undefined) {
    const seen = readPostmaster(data);
    if (seen?.ready && seen.pid === child.pid) return undefined;
    await wait(15);
  }
  return failure;
}

function keptPassword(folder: string): string {
  const file = join(folder, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

async function keptPort(folder: string): Promise<number> {
  const file = join(folder, 'port');
  const kept = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  const port = kept > 0 && (await isFree(kept)) ? kept : await freePort();
  writeFileSync(file, String(port));
  return port;
}
