import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot, root } from '../../setup/root.mjs';
import type { PlantedFault } from './fault';

/** Where faults are planted: beside the portal, never in it. */
export const garden = inRoot('.data', 'planted');

/** Copies the portal as it stands, what git ignores left out, with the packages it has. */
export function makeCopy(): void {
  rmSync(garden, { recursive: true, force: true });
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const path of listed.split('\0').filter((name) => name !== '' && existsSync(inRoot(name)))) {
    mkdirSync(dirname(join(garden, path)), { recursive: true });
    cpSync(inRoot(path), join(garden, path));
  }
  cpSync(inRoot('prisma', 'generated'), join(garden, 'prisma', 'generated'), { recursive: true });
  // Thousands of files that nobody changes: a second name for each will do.
  execFileSync('cp', ['-al', inRoot('node_modules'), join(garden, 'node_modules')]);
}

/** Plants a fault in the copy. Throws when the portal has changed so that it does not fit any more. */
export function plant({ name, file, search, replace }: PlantedFault): void {
  const text = readFileSync(join(garden, file), 'utf8');
  if (text.split(search).length !== 2) throw new Error(`“${name}” does not fit ${file} any more`);
  writeFileSync(
    join(garden, file),
    text.replace(search, () => replace),
  );
}

/** Takes the faults out again. */
export function restore(faults: readonly PlantedFault[]): void {
  for (const { file } of faults) cpSync(inRoot(file), join(garden, file));
}
