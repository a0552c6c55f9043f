import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../setup/root.mjs';

/** A digest of the contents of files and folders, named from the portal's root; what is not there counts as absent. */
export function fingerprint(paths: readonly string[], ...more: readonly object[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((name) => filesUnder(name)).sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(inRoot(path)))
      .update('\0');
  }
  return hash.update(JSON.stringify(more)).digest('hex');
}

function filesUnder(path: string): string[] {
  if (!existsSync(inRoot(path))) return [];
  if (!statSync(inRoot(path)).isDirectory()) return [path];
  return readdirSync(inRoot(path)).flatMap((name) => filesUnder(join(path, name)));
}
