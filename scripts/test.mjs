import { bootstrap } from './setup/bootstrap.mjs';

await bootstrap('Installing the dependencies…');
const { testEverything } = await import('./testing/test-run.mjs');
process.exit(await testEverything(process.argv.slice(2)));
