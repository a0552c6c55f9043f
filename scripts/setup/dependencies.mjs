import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { run } from '../process/run.mjs';
import { inRoot, root } from './root.mjs';

const stamp = inRoot('node_modules', '.installed-from');

/**
 * Installs what package-lock.json names when node_modules is missing or was made from another one.
 * Never runs the packages' install scripts (see .npmrc): the portal needs none of them.
 */
export async function ensureDependencies(announce) {
  const digest = createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  announce();
  // Not `npm ci`: it refuses a lock file that names no package for other systems, and a registry that does not carry
  // those cannot give a fuller one. What the lock file names is installed as it names it, and the file is left alone.
  // NODE_ENV=production in the caller's environment would leave out what the build and the tests need.
  const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  if (npm) await run(process.execPath, [npm, ...args], { cwd: root });
  else await run('npm', args, { cwd: root, shell: process.platform === 'win32' });
  writeFileSync(stamp, digest);
}
