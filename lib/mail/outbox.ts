import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Transaction } from '@/lib/db/client';
import { env } from '@/lib/env';
import type { Mail } from './mail';
import { insertMail } from './repository';

/**
 * Writes a message to be sent, in the transaction of what it tells of: what is undone is told to nobody, and what was
 * done is told even if the machine stops right after. Its Message-ID is chosen here, once.
 */
export async function queueMail(db: Transaction, mail: Mail): Promise<void> {
  const { PUBLIC_URL, MAIL_FROM } = env();
  const { senderName, ...message } = mail;
  const { hostname } = new URL(PUBLIC_URL);
  const id = randomUUID();
  const address = MAIL_FROM ?? `nao-responda@${hostname}`;
  await insertMail(db, {
    ...message,
    id,
    messageId: `<${id}@${hostname}>`,
    sender: `"${senderName.replace(/["\\\r\n]/g, '')}" <${address}>`,
  });
}
