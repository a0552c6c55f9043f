import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { run } from '../process/run';

// The shell draws pages and no window around them: a new context costs it a third.
const shells = ['chromium-headless-shell', 'chrome-headless-shell'];
const names = [...shells, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const patience = 300_000;

/** The Chromium to test with: the one CHROMIUM_PATH names, one of this system, Playwright's own; or undefined. */
export function findBrowser(): string | undefined {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  const ofSystem = onPath(names);
  if (ofSystem) return ofSystem;
  const ofPlaywright = playwright().chromium.executablePath();
  return existsSync(ofPlaywright) ? ofPlaywright : undefined;
}

/** The first of these programs that is on the path, in the order of the names. */
function onPath(programs: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return programs.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** Finds a Chromium, or gets one: Playwright's download and then, for root on Debian, its package. Throws when neither is to be had. */
export async function ensureBrowser(announce: (message: string) => void): Promise<string> {
  if (!process.env.CHROMIUM_PATH && !onPath(shells) && isRootOnDebian()) {
    announce('Installing Debian’s package chromium-headless-shell…');
    await installPackage('chromium-headless-shell').catch((error: Error) => announce(error.message));
  }
  const found = findBrowser();
  if (found) return found;
  announce('No Chromium here: trying Playwright’s download…');
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
    'cli.js',
  );
  await run(process.execPath, [cli, 'install', 'chromium'], { timeout: patience }).catch(() => undefined);
  if (!findBrowser() && isRootOnDebian()) {
    announce('Not to be had: installing Debian’s package chromium…');
    await installPackage('chromium').catch((error: Error) => announce(error.message));
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error('The end-to-end tests need Chromium: install it, or name one in CHROMIUM_PATH.');
}

async function installPackage(name: string): Promise<void> {
  const options = { timeout: patience, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update'], options);
  await run('apt-get', ['install', '-y', '--no-install-recommends', name], options);
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function playwright(): typeof import('@playwright/test') {
  return createRequire(import.meta.url)('@playwright/test');
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
