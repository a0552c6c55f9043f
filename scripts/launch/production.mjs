import { LaunchRefusal } from './refusal.mjs';
import { open } from './open.mjs';
import { fromPortal } from './typescript.mjs';

/** Runs the portal on the database of DATABASE_URL, for real: no demonstration, and not without its settings. */
export async function runWithOwnDatabase({ port }) {
  delete process.env.DEMONSTRATION;
  const { environmentProblems } = await fromPortal('lib/env.ts');
  const problems = environmentProblems();
  if (problems.length > 0) {
    throw new LaunchRefusal(`O portal não inicia sem estas configurações:\n${problems.join('\n')}`);
  }
  await open({ port, connect: () => process.env.DATABASE_URL });
  console.log(`Loja Virtual na porta ${port}: ${process.env.PUBLIC_URL}`);
}
