import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

const root = process.cwd();

/** Each test works in a repository of its own, which has the pattern of utilities and nothing of this one's. */
export function inFreshRepository(): void {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'utilities-'));
    mkdirSync(join(folder, 'app'));
    cpSync(join(root, 'app/tokens.css'), join(folder, 'app/tokens.css'));
    cpSync(join(root, 'lib/utilities/_modelo'), join(folder, 'lib/utilities/_modelo'), { recursive: true });
    process.chdir(folder);
  });
  afterEach(() => {
    process.chdir(root);
    rmSync(folder, { recursive: true, force: true });
  });
}

/** Writes one thing otherwise in a file of a utility. */
export function plant(path: string, [before, after]: readonly [string | RegExp, string]): void {
  const file = join('lib/utilities', path);
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(before, after);
  if (changed === text) throw new Error(`Nothing to change in ${path}: ${before}`);
  writeFileSync(file, changed);
}
