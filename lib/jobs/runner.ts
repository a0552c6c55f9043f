import 'server-only';
import PgBoss from 'pg-boss';
import { listen } from '@/lib/db/notifications';
import { databaseEnv } from '@/lib/env';
import { log } from '@/lib/log';
import { mailChannel } from '@/lib/mail/mail';
import { type Job, jobs, mailJob } from './jobs';

/** The work this process does in the background, and the way to end it. */
export interface RunningJobs {
  stop(): Promise<void>;
}

const stopMilliseconds = 8_000;

/**
 * Does the jobs until stopped. The queue lives in PostgreSQL, in a schema of its own that is made at the first start, so
 * that any number of processes share the work and none is lost with the process that had it.
 */
export async function runJobs(list: readonly Job[] = jobs): Promise<RunningJobs> {
  const { DATABASE_URL } = databaseEnv();
  const boss = new PgBoss({ connectionString: DATABASE_URL, max: 2, application_name: 'loja-virtual jobs' });
  boss.on('error', (error) => log.error({ err: error }, 'queue failed'));
  await boss.start();
  await dropSchedules(boss, list);
  const workers = new Map<string, string>();
  for (const job of list) workers.set(job.name, await take(boss, job));
  const deaf = listen(mailChannel, () => {
    wake(boss, workers).catch((error) => log.error({ err: error }, 'queue failed'));
  });
  return {
    stop: async () => {
      await deaf();
      await boss.stop({ graceful: true, wait: true, timeout: stopMilliseconds });
    },
  };
}

/** Jobs that an earlier version had are asked for no more. */
async function dropSchedules(boss: PgBoss, list: readonly Job[]): Promise<void> {
  for (const { name } of await boss.getSchedules()) {
    if (!list.some((job) => job.name === name)) await boss.unschedule(name);
  }
}

/** One of a kind waits at most; what a job missed is done at its next hour. */
async function take(boss: PgBoss, { name, schedule, run }: Job): Promise<string> {
  await boss.createQueue(name, { name, policy: 'short', retryLimit: 0, expireInSeconds: 600 });
  await boss.schedule(name, schedule);
  return boss.work(name, { pollingIntervalSeconds: 10 }, async () => {
    await run();
  });
}

/** A message was written: the mail is done now, not at its next hour. */
async function wake(boss: PgBoss, workers: ReadonlyMap<string, string>): Promise<void> {
  await boss.send(mailJob, {}, {});
  const worker = workers.get(mailJob);
  if (worker) boss.notifyWorker(worker);
}
