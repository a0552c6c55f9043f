import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../setup/root.mjs';

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * Writes static-pages.json into the build's folder: for the address of each page that was made at build time, the hashes of its
 * inline scripts. Such a page cannot carry a nonce, so its Content-Security-Policy names the scripts themselves.
 */
export function writeStaticPages(folder: string): void {
  const home = inRoot(folder, 'server', 'app');
  const files = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  const pages = Object.fromEntries(
    files.sort().map((file) => [address(file), scriptHashes(join(home, file))]),
  );
  writeFileSync(inRoot(folder, 'static-pages.json'), JSON.stringify(pages, undefined, 2));
}

function address(file: string): string {
  const path = file.replaceAll('\\', '/').replace(/\.html$/, '');
  return path === 'index' ? '/' : `/${path}`;
}

function scriptHashes(file: string): string[] {
  const scripts = [...readFileSync(file, 'utf8').matchAll(inlineScript)].map((match) => match[1] ?? '');
  const hashes = scripts.map((text) => `sha256-${createHash('sha256').update(text).digest('base64')}`);
  return [...new Set(hashes)];
}
