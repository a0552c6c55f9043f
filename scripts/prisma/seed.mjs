import { run } from '../process/run.mjs';
import { inRoot, root } from '../setup/root.mjs';

const seed = inRoot('prisma', 'seed.ts');
const typescript = ['--conditions=react-server', '--import', 'tsx'];

/**
 * Loads the demonstration into the database at `url`, or with `only: 'reference'` just what every deployment needs.
 * May be called again: what is there already stays as it is.
 */
export async function seedDatabase({ url, only = 'everything', show = false }) {
  const flags = only === 'reference' ? ['--reference'] : [];
  await run(process.execPath, [...typescript, seed, ...flags], {
    cwd: root,
    show,
    env: { ...process.env, DATABASE_URL: url },
  });
}

/** The demonstration's customers: name, accountNumber, taxId, purpose. */
export async function demonstrationCustomers() {
  return JSON.parse(await run(process.execPath, [...typescript, seed, '--list'], { cwd: root }));
}
