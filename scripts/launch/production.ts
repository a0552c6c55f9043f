import { seedDatabase } from '../prisma/seed';
import { mailWarning } from './mail-warning';
import { open } from './open';
import { requireSettings } from './settings';

/** Runs the portal on the database at `url`, for real: no demonstration, and not without its settings. */
export async function runWithOwnDatabase({ port, url }: { port: number; url: string }): Promise<void> {
  delete process.env.DEMONSTRATION;
  requireSettings(process.env);
  await open({ port, connect: async () => url, load: () => seedDatabase({ url, only: 'reference' }) });
  const warning = mailWarning(process.env);
  if (warning) console.warn(warning);
  console.log(`Loja Virtual na porta ${port}: ${process.env.PUBLIC_URL}`);
}
