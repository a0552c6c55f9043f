import { beforeEach, expect, it, vi } from 'vitest';
import { database } from '@/lib/db/client';
import { mailJob } from '@/lib/jobs/jobs';
import { runJobs } from '@/lib/jobs/runner';
import { queueMail } from '@/lib/mail/outbox';
import { sendWaitingMail } from '@/lib/mail/send';
import { smtpServer } from '@/lib/mail/smtp';
import { resetDatabase } from '../../support/database';
import { startSmtpServer, type TestSmtpServer } from '../../support/smtp-server';

let server: TestSmtpServer;

beforeEach(async () => {
  await resetDatabase();
  server = await startSmtpServer();
  return () => server.close();
});

const run = () => sendWaitingMail({ transport: smtpServer(server.url) });
const job = { name: mailJob, schedule: '* * * * *', run };

it('two processes do the jobs: a message goes out soon after its transaction, and once', async () => {
  const processes = [await runJobs([job]), await runJobs([job])];
  await database().$transaction((db) =>
    queueMail(db, {
      dedupeKey: 'a',
      senderName: 'Loja Virtual',
      recipient: 'maria@example.org',
      subject: 'Olá',
      text: 'Olá',
      html: '<p>Olá</p>',
    }),
  );
  await vi.waitFor(() => expect(server.taken).toHaveLength(1), { timeout: 15_000, interval: 100 });
  await Promise.all(processes.map((one) => one.stop()));
  expect((await database().outgoingMail.findFirstOrThrow()).status).toBe('SENT');
  expect(server.taken).toHaveLength(1);
}, 60_000);
