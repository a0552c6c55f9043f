import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Transaction } from '@/lib/db/client';
import { env } from '@/lib/env';
import type { Mail } from './mail';
import { deleteMailAbout, insertMails, type NewMail } from './repository';

/**
 * Writes a message to be sent, in the transaction of what it tells of: what is undone is told to nobody, and what was
 * done is told even if the machine stops right after. Its Message-ID is chosen here, once.
 */
export async function queueMail(db: Transaction, mail: Mail): Promise<void> {
  await queueMails(db, [mail]);
}

/** As `queueMail`, for many at once; how many were not there before. */
export function queueMails(db: Transaction, mails: readonly Mail[]): Promise<number> {
  return insertMails(db, mails.map(addressed));
}

/** Takes away every message about something that is forgotten; one that is being sent at this moment is not completed. */
export function forgetMailAbout(db: Transaction, aboutIds: readonly string[]): Promise<void> {
  return deleteMailAbout(db, aboutIds);
}

function addressed(mail: Mail): NewMail {
  const { PUBLIC_URL, MAIL_FROM } = env();
  const { senderName, aboutId = null, leaveUrl = null, ...message } = mail;
  const { hostname } = new URL(PUBLIC_URL);
  const id = randomUUID();
  const address = MAIL_FROM ?? `nao-responda@${hostname}`;
  return {
    ...message,
    aboutId,
    leaveUrl,
    id,
    messageId: `<${id}@${hostname}>`,
    sender: `"${senderName.replace(/["\\\r\n]/g, '')}" <${address}>`,
  };
}
