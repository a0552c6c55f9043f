import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { run } from '../process/run';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const patience = 300_000;

/** The Chromium to test with: the one CHROMIUM_PATH names, one of this system, Playwright's own; or undefined. */
export function findBrowser(): string | undefined {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const ofSystem = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
  if (ofSystem) return ofSystem;
  const ofPlaywright = playwright().chromium.executablePath();
  return existsSync(ofPlaywright) ? ofPlaywright : undefined;
}

/** Finds a Chromium, or gets one: Playwright's download and then, for root on Debian, its package. Throws when neither is to be had. */
export async function ensureBrowser(announce: (message: string) => void): Promise<string> {
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
    await installPackage().catch((error: Error) => announce(error.message));
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error('The end-to-end tests need Chromium: install it, or name one in CHROMIUM_PATH.');
}

async function installPackage(): Promise<void> {
  const options = { timeout: patience, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update'], options);
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
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
