import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import { log } from '@/lib/log';
import { type RunningJobs, runJobs } from './runner';
import { type Stopping, stoppingChannel } from './stopping';

const retryMilliseconds = 10_000;

let started = false;

/**
 * Starts the jobs of this process, once. A database out of reach delays them and stops nothing else: pages say by
 * themselves that there is no data. When the server says that it is stopping, it waits for the jobs to stop.
 */
export function startJobs(): void {
  if (started) return;
  started = true;
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
  const stop = async () => {
    stopped = true;
    clearTimeout(timer);
    await (await starting)?.stop();
  };
  subscribe(stoppingChannel, (message) => (message as Stopping).waitFor(stop()));
  attempt();
}
