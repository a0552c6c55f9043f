import { foldersOnDisk, type UtilityFolders } from '@/lib/service-tariff/folder/files';
import { readTariffTerms, type TariffReading } from '@/lib/service-tariff/folder/tariff-terms';
import { faultLine } from '@/lib/utility-files';

/** A file changed in a copy: what is replaced (it must be there), and by what; or a whole text; or null, for a file taken away. */
export type Planted = readonly [path: string, change: readonly [from: string, to: string] | string | null];

const root = 'lib/utilities';

/** The folders of the utilities with these changes, which are nowhere but here. */
function planted(...changes: readonly Planted[]): UtilityFolders {
  const texts = new Map(
    changes.map(([path, change]) => [`${root}/${path}`, textOf(`${root}/${path}`, change)]),
  );
  return {
    text: (path) => (texts.has(path) ? (texts.get(path) ?? null) : foldersOnDisk.text(path)),
    names: (folder) => {
      const below = [...texts.keys()].filter((path) => path.startsWith(`${folder}/`));
      const added = below.map((path) => path.slice(folder.length + 1).split('/')[0] ?? '');
      return [...new Set([...foldersOnDisk.names(folder), ...added])].sort();
    },
  };
}

export function readPlanted(utility: string, ...changes: readonly Planted[]): TariffReading {
  return readTariffTerms(planted(...changes), utility);
}

/** What is told of the tariff with these changes, without the path that all files share. */
export function told(utility: string, ...changes: readonly Planted[]): readonly string[] {
  return readPlanted(utility, ...changes).faults.map((fault) => faultLine(fault).replace(`${root}/`, ''));
}

function textOf(path: string, change: Planted[1]): string | null {
  if (change === null || typeof change === 'string') return change;
  const [from, to] = change;
  const text = foldersOnDisk.text(path);
  if (!text?.includes(from)) throw new Error(`${path} has no ${from}`);
  return text.replace(from, () => to);
}
