import { LaunchRefusal } from './refusal.mjs';
import { fromPortal } from './typescript.mjs';

/** Refuses to start while a setting is missing or wrong, and names them all at once. */
export async function requireSettings(settings) {
  const { startProblems } = await fromPortal('lib/utility/environment.ts');
  const problems = startProblems(settings);
  if (problems.length === 0) return;
  throw new LaunchRefusal(`O portal não inicia sem acertar estas configurações:\n${problems.join('\n')}`);
}
