import 'server-only';
import { mkdir, rename, writeFile } from 'node:fs/promises';
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
