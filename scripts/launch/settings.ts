import { environmentProblems } from '@/lib/env';
import { LaunchRefusal } from './refusal';

/** Refuses to start while a setting is missing or wrong, and names them all at once. */
export function requireSettings(settings: Record<string, string | undefined>): void {
  const problems = environmentProblems(settings);
  if (problems.length === 0) return;
  throw new LaunchRefusal(`O portal não inicia sem acertar estas configurações:\n${problems.join('\n')}`);
}
