import 'server-only';
import { deliverDeclarations } from '@/lib/annual-discharge/use-cases';
import { releaseExpiredAttempts } from '@/lib/card-payments/use-cases';
import { sendWaitingMail } from '@/lib/mail/send';
import { endLapsedRequests, warnOfLapse } from '@/lib/requests/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { forgetOldRecords } from './retention';

/** Work without a person waiting: when it is due (cron, UTC), and how it is done. It may be done twice without harm. */
export interface Job {
  readonly name: string;
  readonly schedule: string;
  run(): Promise<unknown>;
}

export const mailJob = 'send-mail';

/** Every job of the portal. */
export const jobs: readonly Job[] = [
  { name: mailJob, schedule: '* * * * *', run: () => sendWaitingMail() },
  { name: 'release-card-payments', schedule: '* * * * *', run: () => releaseExpiredAttempts() },
  { name: 'end-lapsed-requests', schedule: '7 9 * * *', run: () => endLapsedRequests(utilityToday()) },
  { name: 'warn-of-lapse', schedule: '27 9 * * *', run: () => warnOfLapse(utilityToday()) },
  { name: 'forget-old-records', schedule: '37 * * * *', run: () => forgetOldRecords(utilityToday()) },
  // All night, in runs that end within a job's ten minutes.
  {
    name: 'deliver-annual-discharges',
    schedule: '*/15 3-8 * * *',
    run: () => deliverDeclarations({ asOf: utilityToday() }),
  },
];
