import { requireNode } from './setup/node-version.mjs';

requireNode();
// Only now: older Nodes fail on what these modules import.
const { launch } = await import('./launch/launch.mjs');
await launch();
