import 'server-only';
import { readBuildList } from './build-list';

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

/** Without the build's list no page counts as static. */
function manifest(): ScriptHashes {
  hashes ??= readBuildList<ScriptHashes>('static-pages.json') ?? {};
  return hashes;
}
