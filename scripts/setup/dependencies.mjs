// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot, root } from './root.mjs';

const stamp = inRoot('node_modules', '.installed-from');

/**
 * Installs what package-lock.json names when node_modules is missing or was made from another one.
 * Never runs the packages' install scripts (see .npmrc): the portal needs none of them.
 * Ends the process with what npm said when it fails.
 * @param {() => void} announce called before an installation
 */
export function ensureDependencies(announce) {
  const digest = createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  announce();
  const { status, signal, error, stdout, stderr } = install();
  if (status === 0) return writeFileSync(stamp, digest);
  console.error(
    `npm install: ${error?.message ?? signal ?? `code ${status}`}\n${stdout ?? ''}${stderr ?? ''}`,
  );
  process.exit(1);
}

// Not `npm ci`: it refuses a lock file that names no package for other systems, and a registry that does not carry
// those cannot give a fuller one. What the lock file names is installed as it names it, and the file is left alone.
// NODE_ENV=production in the caller's environment would leave out what the build and the tests need.
function install() {
  const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  return npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, encoding: 'utf8' })
    : spawnSync('npm', args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
}
