import { rmSync } from 'node:fs';
import { launch } from '../launch/launch.ts';
import { removeCluster } from '../postgres/cluster.ts';
import { inRoot } from '../setup/root.mjs';

// The portal as `npm start` gives it, with a demonstration of its own that starts from nothing.
const folder = inRoot('.data', `e2e-${process.env.UTILITY ?? 'deso'}`);
await removeCluster(`${folder}/postgres`);
rmSync(folder, { recursive: true, force: true });
delete process.env.DATABASE_URL;
process.env.PORTAL_DATA = folder;
await launch();
