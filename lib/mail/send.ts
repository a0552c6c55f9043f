import 'server-only';
import { database } from '@/lib/db/client';
import { env } from '@/lib/env';
import { log } from '@/lib/log';
import { emlFiles } from './eml-files';
import type { Transport } from './mail';
import { outboxFolder } from './outbox-folder';
import { parcelOf } from './parcel';
import * as repository from './repository';
import { smtpServer } from './smtp';

/** Longer than any try lasts: a claim older than this is a dead worker's. */
const leaseSeconds = 300;

/** The server of SMTP_URL; without it files in the data folder. */
function configuredTransport(): Transport {
  const { SMTP_URL } = env();
  return SMTP_URL ? smtpServer(SMTP_URL) : emlFiles(outboxFolder());
}

/**
 * Sends every message that waits, one after the other, and returns how many were sent. Any number of workers may do so at
 * once: each message is one worker's. A message is sent at most once, whenever a worker dies:
 * before it is handed over, the server cannot have it, and it is sent again; after, it is never sent again.
 */
export async function sendWaitingMail(
  options: { transport?: Transport; leaseSeconds?: number } = {},
): Promise<number> {
  const transport = options.transport ?? configuredTransport();
  await repository.releaseAbandoned(database(), options.leaseSeconds ?? leaseSeconds);
  let sent = 0;
  while (true) {
    const mail = await repository.claimNext(database());
    if (!mail) return sent;
    const { id, claim } = mail;
    const handOver = () => repository.markHandedOver(database(), id, claim);
    const delivery = await transport(await parcelOf(mail), handOver);
    await repository.settle(database(), mail, delivery);
    if (delivery.kind === 'SENT') sent += 1;
    else log.warn({ mail: id, delivery: delivery.kind, attempts: mail.attempts }, 'mail not sent');
  }
}
