import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { inRoot } from '../setup/root.mjs';

const smallest = 1024;

/** Puts beside each script and style of the build what it is by Brotli and gzip, as small as they make it. */
export function compressAssets(folder: string): void {
  const home = inRoot(folder, 'static');
  for (const name of readdirSync(home, { recursive: true, encoding: 'utf8' })) {
    const file = join(home, name);
    if (!/\.(?:js|css|svg|json|txt)$/.test(name) || statSync(file).size < smallest) continue;
    const content = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(content));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}
