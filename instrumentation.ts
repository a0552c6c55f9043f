/** Runs once before the first request: a wrong environment stops the server here, with every fault named. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { env } = await import('@/lib/env');
  env();
  const { startProblems } = await import('@/lib/utility/environment');
  const problems = startProblems(process.env);
  if (problems.length > 0) throw new Error(`Configuração incompleta:\n${problems.join('\n')}`);
  const { startJobs } = await import('@/lib/jobs/start');
  startJobs();
}
