/** Runs once before the first request: a wrong environment stops the server here, with every fault named. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { env } = await import('@/lib/env');
  env();
  const { startJobs } = await import('@/lib/jobs/start');
  startJobs();
}
