import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isForPrograms } from '@/lib/http/program-paths';
import { inRoot } from '../setup/root.mjs';

/**
 * Writes public-files.json into the build's folder: the address of each file that is the same for everybody, be it a file
 * of public/ or one that a route of app/ answers (robots.txt, the manifest) or made at build time (a utility's pictures).
 */
export function writePublicFiles(folder: string): void {
  const routes: Record<string, string> = manifest(folder, 'app-path-routes-manifest.json');
  const answered = Object.entries(routes).flatMap(([file, address]) =>
    file.endsWith('/route') && isFile(address) ? [address] : [],
  );
  const built: { routes: Record<string, unknown> } = manifest(folder, 'prerender-manifest.json');
  const made = Object.keys(built.routes).filter(isFile);
  const kept = readdirSync(inRoot('public'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(inRoot('public').length).replaceAll('\\', '/'));
  const all = [...new Set([...answered, ...made, ...kept])].sort();
  const tags = Object.fromEntries(all.map((address) => [address, tagOf(folder, address)]));
  writeFileSync(inRoot(folder, 'public-files.json'), JSON.stringify(tags, undefined, 2));
}

/** The ETag of a body that was made at build time: Next gives it none. Null for what is answered or kept otherwise. */
function tagOf(folder: string, address: string): string | null {
  const body = inRoot(folder, 'server', 'app', `${address}.body`);
  if (!existsSync(body)) return null;
  return `"${createHash('sha256').update(readFileSync(body)).digest('base64url')}"`;
}

function manifest(folder: string, name: string) {
  return JSON.parse(readFileSync(inRoot(folder, name), 'utf8'));
}

// An address that ends in a file's name, outside the API.
function isFile(address: string): boolean {
  return !isForPrograms(address) && /\.\w+$/.test(address);
}
