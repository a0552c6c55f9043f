import 'server-only';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Transport } from './mail';

/**
 * Keeps messages as files of a folder in place of sending them, one file each. A second try writes the same file again, so
 * nothing needs to be handed over.
 */
export function emlFiles(folder: string): Transport {
  return async ({ id, bytes }) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const part = join(folder, `.${id}.part`);
    await writeFile(part, bytes, { mode: 0o600 });
    await rename(part, join(folder, `${id}.eml`));
    return { kind: 'SENT' };
  };
}

/** Takes away the messages a folder has kept since before an instant, in milliseconds. Returns how many. */
export async function deleteOldFiles(folder: string, before: number): Promise<number> {
  let deleted = 0;
  for (const name of existsSync(folder) ? await readdir(folder) : []) {
    const file = join(folder, name);
    if (!name.endsWith('.eml') || (await stat(file)).mtimeMs >= before) continue;
    await rm(file, { force: true });
    deleted += 1;
  }
  return deleted;
}
