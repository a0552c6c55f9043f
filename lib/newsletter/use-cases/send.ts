import 'server-only';
import { database, type Transaction } from '@/lib/db/client';
import { ok, type Result } from '@/lib/kernel/result';
import { queueMails } from '@/lib/mail/outbox';
import { authorise, type RightRefusal, type StaffScope } from '@/lib/staff';
import type { NewsIssue } from '../issue';
import { holdSubscribers } from '../repository/subscriptions';
import { mailTo } from './write';

const batchSize = 500;
const beforeAllIds = '00000000-0000-0000-0000-000000000000';

/**
 * Writes one letter to each confirmed address, 500 in a transaction; returns how many were written. Begun again after it
 * broke off, it writes those that are missing. Nobody who left before their letter was written gets it.
 */
export async function sendNewsletter(
  scope: StaffScope,
  issue: NewsIssue,
): Promise<Result<number, RightRefusal>> {
  const right = authorise(scope, 'SEND_NEWS');
  if (!right.ok) return right;
  let written = 0;
  let last: string | null = beforeAllIds;
  while (last !== null) {
    const after: string = last;
    const batch = await database().$transaction((db) => writeBatch(db, issue, after));
    written += batch.written;
    last = batch.last;
  }
  return ok(written);
}

async function writeBatch(
  db: Transaction,
  { key, ...words }: NewsIssue,
  afterId: string,
): Promise<{ written: number; last: string | null }> {
  const subscribers = await holdSubscribers(db, afterId, batchSize);
  const leaving = 'Não quero mais receber';
  const mails = subscribers.map((one) => mailTo(one, `issue:${key}`, { ...words, leaving }));
  const written = mails.length > 0 ? await queueMails(db, mails) : 0;
  return { written, last: subscribers.at(-1)?.id ?? null };
}
