import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where utilities live, from the root of the repository: a folder each. One that begins with `_` is a pattern, not a utility. */
export const utilitiesFolder = 'lib/utilities';

/** The path of something in a utility's folder, as the readers of this room take it. */
export function utilityPath(id: string, ...below: readonly string[]): string {
  return [utilitiesFolder, id, ...below].join('/');
}

/** The utilities there are, by the names of their folders, sorted. */
export function utilityIds(): readonly string[] {
  return readdirSync(join(/* turbopackIgnore: true */ process.cwd(), utilitiesFolder), {
    withFileTypes: true,
  })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map(({ name }) => name)
    .sort();
}

/** What a utility's folder says is read once in a process: it changes with a start, as a build does. */
export function oncePerUtility<T>(read: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const value = read(id);
    known.set(id, value);
    return value;
  };
}
