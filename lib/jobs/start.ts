import 'server-only';
import { log } from '@/lib/log';
import { type RunningJobs, runJobs } from './runner';

const retryMilliseconds = 10_000;

const store = globalThis as { portalJobs?: RunningJobs };

/**
 * Starts the jobs of this process, once. A database out of reach delays them and stops nothing else: pages say by
 * themselves that there is no data. The server stops them before it ends, by `globalThis.portalJobs`.
 */
export function startJobs(): void {
  if (store.portalJobs) return;
  let timer: NodeJS.Timeout | undefined;
  let starting = Promise.resolve<RunningJobs | null>(null);
  let stopped = false;
  const attempt = () => {
    starting = runJobs().catch((error) => {
      log.warn({ err: error }, 'jobs not started');
      if (!stopped) timer = setTimeout(attempt, retryMilliseconds).unref();
      return null;
    });
  };
  store.portalJobs = {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await (await starting)?.stop();
    },
  };
  attempt();
}
