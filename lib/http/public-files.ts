import 'server-only';
import { readBuildList } from './build-list';

let files: ReadonlySet<string> | undefined;

/** Whether a file of the build stands at this address: icons and the like, which are the same for everybody. */
export function isPublicFile(path: string): boolean {
  files ??= new Set(readBuildList<readonly string[]>('public-files.json') ?? []);
  return files.has(path);
}
