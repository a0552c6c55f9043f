import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Fault, parseYaml, utilitiesFolder, type YamlFile } from '@/lib/utility-files';

/** The folders of utilities, as they are read: from the disk, or in a test with a fault in one of them. Paths are below the root. */
export interface UtilityFolders {
  /** The text of a file; null where there is none. */
  text(path: string): string | null;
  /** The names in a folder, sorted; none where there is no such folder. */
  names(path: string): readonly string[];
}

export const foldersOnDisk: UtilityFolders = {
  text: (path) => orElse(() => readFileSync(onDisk(path), 'utf8'), null),
  names: (path) => orElse(() => readdirSync(onDisk(path)).sort(), []),
};

/** What a file says by a schema; null where it is at fault, which is told. */
export function readFile<S extends z.ZodType>(
  folders: UtilityFolders,
  { file, schema, faults }: { readonly file: string; readonly schema: S; readonly faults: Fault[] },
): YamlFile<z.output<S>> | null {
  const text = folders.text(file);
  if (text === null) {
    faults.push({ file, line: 1, column: 1, message: 'falta este arquivo' });
    return null;
  }
  const parsed = parseYaml(text, { file, schema });
  if (parsed.ok) return parsed.value;
  faults.push(...parsed.error);
  return null;
}

/** The path of something in the tariff of a utility. */
export function tariffPath(utility: string, ...below: readonly string[]): string {
  return [utilitiesFolder, utility, 'tarifa', ...below].join('/');
}

function onDisk(path: string): string {
  return join(/* turbopackIgnore: true */ process.cwd(), path);
}

function orElse<T>(read: () => T, missing: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return missing;
    throw error;
  }
}
