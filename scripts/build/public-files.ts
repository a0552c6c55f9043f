import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isForPrograms } from '@/lib/http/program-paths';
import { inRoot } from '../setup/root.mjs';

/**
 * Writes public-files.json into the build's folder: the address of each file that is the same for everybody, be it a file
 * of public/ or one that a route of app/ made at build time (robots.txt, the manifest).
 */
export function writePublicFiles(folder: string): void {
  const routes: Record<string, string> = JSON.parse(
    readFileSync(inRoot(folder, 'app-path-routes-manifest.json'), 'utf8'),
  );
  const made = Object.entries(routes).flatMap(([file, address]) => (isFile(file, address) ? [address] : []));
  const kept = readdirSync(inRoot('public'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(inRoot('public').length).replaceAll('\\', '/'));
  writeFileSync(inRoot(folder, 'public-files.json'), JSON.stringify([...made, ...kept].sort(), undefined, 2));
}

// A route of app/ whose address ends in a file's name, outside the API.
function isFile(file: string, address: string): boolean {
  return file.endsWith('/route') && !isForPrograms(address) && /\.\w+$/.test(address);
}
