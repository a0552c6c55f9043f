import { writeFileSync } from 'node:fs';
import { generatedPages } from './docs/pages';
import { inRoot } from './setup/root.mjs';

for (const [path, text] of Object.entries(generatedPages())) writeFileSync(inRoot(path), text);
