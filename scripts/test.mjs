import { requireNode } from './setup/node-version.mjs';

requireNode();
// Only now: older Nodes fail on what these modules import.
const { testEverything } = await import('./testing/test-run.mjs');
process.exit(await testEverything(process.argv.slice(2)));
