// @ts-check
import { requireNode } from './node-version.mjs';

/**
 * From a fresh clone to a process that understands TypeScript: checks Node, installs what is missing (`announcement` is
 * printed before), and has tsx read the TypeScript that is imported after this.
 * Everything it needs is plain JavaScript, and nothing else is: until here there may be no package, nor a Node that
 * understands more. Ends the process with a message when the portal cannot run here.
 * @param {string} announcement
 */
export async function bootstrap(announcement) {
  requireNode();
  // Only now: older Nodes fail on what these modules import.
  const { ensureDependencies } = await import('./dependencies.mjs');
  const { inRoot } = await import('./root.mjs');
  ensureDependencies(() => console.log(announcement));
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: inRoot('tsconfig.json') });
}
