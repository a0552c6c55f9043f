import 'server-only';
import { readBuildList } from './build-list';

let files: ReadonlyMap<string, string | null> | undefined;

/**
 * The file of the build at this address (icons and the like, the same for everybody), by its ETag where the build made it;
 * null for the tag of one that has its own or none. Undefined where no file stands.
 */
export function publicFile(path: string): { readonly etag: string | null } | undefined {
  files ??= new Map(Object.entries(readBuildList<Record<string, string | null>>('public-files.json') ?? {}));
  const etag = files.get(path);
  return etag === undefined ? undefined : { etag };
}
