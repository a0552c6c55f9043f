import 'server-only';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Parcel } from './mail';
import type { StoredMail } from './repository';

/** A stored message as MIME. Dated and named when it was written, so that a second try is the same message. */
export async function parcelOf(mail: StoredMail): Promise<Parcel> {
  const { id, messageId, sender, recipient, subject, text, html, createdAt, leaveUrl } = mail;
  const composer = new MailComposer({
    from: sender,
    to: { name: '', address: recipient },
    subject,
    text,
    html,
    messageId,
    date: createdAt,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': 'pt-BR',
      ...(leaveUrl && leavingHeaders(leaveUrl)),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const bytes = await composer.compile().build();
  return { id, sender: sender.replace(/^.*<(.+)>$/, '$1'), recipient, bytes };
}

/** One click in the reader's own program ends the messages. Source: RFC 8058, 3.1. */
function leavingHeaders(leaveUrl: string) {
  return { 'List-Unsubscribe': `<${leaveUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
