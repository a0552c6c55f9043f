import { pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { inRoot } from '../setup/root.mjs';

/** A TypeScript module of the portal, for the launcher's own use. Reads the environment as it is at the first call. */
export function fromPortal(path) {
  return tsImport(pathToFileURL(inRoot(path)).href, {
    parentURL: import.meta.url,
    tsconfig: inRoot('tsconfig.json'),
  });
}
