import { seedDatabase } from '../prisma/seed.mjs';
import { mailWarning } from './mail-warning.mjs';
import { open } from './open.mjs';
import { requireSettings } from './settings.mjs';

/** Runs the portal on the database of DATABASE_URL, for real: no demonstration, and not without its settings. */
export async function runWithOwnDatabase({ port }) {
  delete process.env.DEMONSTRATION;
  await requireSettings(process.env);
  const load = () => seedDatabase({ url: process.env.DATABASE_URL, only: 'reference' });
  await open({ port, connect: () => process.env.DATABASE_URL, load });
  const warning = mailWarning(process.env);
  if (warning) console.warn(warning);
  console.log(`Loja Virtual na porta ${port}: ${process.env.PUBLIC_URL}`);
}
