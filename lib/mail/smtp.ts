import 'server-only';
import { Readable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Delivery, Parcel, Transport } from './mail';

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/**
 * Sends by an SMTP server (`smtp://user:password@host:port`), one connection for each message.
 * SMTP has one moment at which nobody can tell whether a message was taken: after its last line, before the server's
 * answer (RFC 5321, 4.1.1.4). So that this moment is written down, the last line waits for `handOver`.
 */
export function smtpServer(url: string): Transport {
  return (parcel, handOver) => {
    const handed = { over: false, lost: false };
    return exchange(url, parcel, async () => {
      handed.over = await handOver();
      handed.lost = !handed.over;
      return handed.over;
    }).then(
      () => ({ kind: 'SENT' }),
      (error: SMTPConnection.SMTPError) => (handed.lost ? { kind: 'LOST' } : failed(error, handed.over)),
    );
  };
}

/** What an error means: the server's own words, before or after the message, say that it was not taken. */
function failed(error: SMTPConnection.SMTPError, handedOver: boolean): Delivery {
  const { responseCode, code, command } = error;
  const failure = `${code ?? 'ERROR'} ${responseCode ?? ''}`.trim();
  const aboutTheMessage = /^(?:MAIL FROM|RCPT TO|DATA)$/.test(command ?? '');
  if (responseCode) return { kind: aboutTheMessage && responseCode >= 500 ? 'REFUSED' : 'RETRY', failure };
  return handedOver ? { kind: 'IN_DOUBT' } : { kind: 'RETRY', failure };
}

function exchange(url: string, parcel: Parcel, handOver: () => Promise<boolean>): Promise<void> {
  const { auth, ...options } = parseConnectionUrl(url);
  const connection = new SMTPConnection({ ...options, ...patience });
  return new Promise<void>((resolve, reject) => {
    const end = (error?: Error | null) => (error ? reject(error) : resolve());
    connection.once('error', end);
    connection.once('end', () => end(new Error('The server hung up')));
    const send = () => connection.send(envelopeOf(parcel), messageStream(parcel, handOver, end), end);
    connection.connect((error) => {
      if (error) return end(error);
      if (!auth || !('pass' in auth)) return send();
      connection.login({ credentials: { user: auth.user, pass: auth.pass } }, (refused) =>
        refused ? end(refused) : send(),
      );
    });
  }).finally(() => connection.close());
}

function envelopeOf({ sender, recipient }: Parcel): SMTPConnection.Envelope {
  return { from: sender, to: [recipient] };
}

/** The bytes, and the end of the message only once it may be completed: without it the server throws the message away. */
function messageStream(
  { bytes }: Parcel,
  handOver: () => Promise<boolean>,
  fail: (error: Error) => void,
): Readable {
  async function* lines() {
    yield bytes;
    if (!(await handOver())) throw new Error('The claim was lost');
  }
  return Readable.from(lines(), { objectMode: false }).on('error', fail);
}
