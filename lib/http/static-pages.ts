import 'server-only';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildEnv } from '@/lib/env';

type ScriptHashes = Readonly<Record<string, readonly string[]>>;

let hashes: ScriptHashes | undefined;

/** The hashes of the inline scripts of each page made at build time; null for a page made for each request. */
export function staticPageHashes(path: string): readonly string[] | null {
  return manifest()[path] ?? null;
}

/** The hashes of the "not found" page, which may stand at any address. */
export function notFoundHashes(): readonly string[] {
  return manifest()['/_not-found'] ?? [];
}

/** Without the build's list (development) no page counts as static. */
function manifest(): ScriptHashes {
  hashes ??= readManifest();
  return hashes;
}

function readManifest(): ScriptHashes {
  try {
    return JSON.parse(
      readFileSync(join(process.cwd(), '.next', buildEnv().UTILITY, 'static-pages.json'), 'utf8'),
    );
  } catch {
    return {};
  }
}
