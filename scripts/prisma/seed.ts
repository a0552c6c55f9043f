import { run } from '../process/run';
import { inRoot, root } from '../setup/root.mjs';

const seed = inRoot('prisma', 'seed.ts');
const typescript = ['--conditions=react-server', '--import', 'tsx'];

interface Seeding {
  readonly url: string;
  readonly only?: 'everything' | 'reference';
  readonly show?: boolean;
}

/** What who tries the demonstration needs to know of one of its customers. */
export interface DemonstrationCustomer {
  readonly name: string;
  readonly accountNumber: string;
  readonly taxId: string | null;
  readonly purpose: string;
}

/**
 * Loads the demonstration into the database at `url`, or with `only: 'reference'` just what every deployment needs.
 * May be called again: what is there already stays as it is.
 */
export async function seedDatabase({ url, only = 'everything', show = false }: Seeding): Promise<void> {
  const flags = only === 'reference' ? ['--reference'] : [];
  await run(process.execPath, [...typescript, seed, ...flags], {
    cwd: root,
    show,
    env: { ...process.env, DATABASE_URL: url },
  });
}

/** The demonstration's customers. */
export async function demonstrationCustomers(): Promise<readonly DemonstrationCustomer[]> {
  return JSON.parse(await run(process.execPath, [...typescript, seed, '--list'], { cwd: root }));
}
