import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A message as the server took it. */
interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

export interface TestSmtpServer {
  readonly url: string;
  readonly taken: readonly TakenMail[];
  /** Called for each message, after its last line and before the answer; what it throws is the answer. */
  beforeAnswer: (() => Promise<void>) | null;
  /** Breaks every connection, in the middle of whatever is said. */
  hangUp(): void;
  close(): Promise<void>;
}

/** A real SMTP server on this machine, which takes whatever is sent to it and counts a message once it has it whole. */
export async function startSmtpServer(): Promise<TestSmtpServer> {
  const taken: TakenMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const { mailFrom, rcptTo } = session.envelope;
        const to = rcptTo.map(({ address }) => address);
        try {
          taken.push({ from: mailFrom ? mailFrom.address : '', to, raw: Buffer.concat(chunks).toString() });
          await self.beforeAnswer?.();
          done();
        } catch (error) {
          taken.pop();
          done(error as Error);
        }
      });
    },
  });
  server.on('error', () => undefined);
  const sockets = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const self: TestSmtpServer = {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    beforeAnswer: null,
    hangUp: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return self;
}

/** The text of a message without its transfer encoding: what a reader sees, and the headers. */
export function readable(raw: string): string {
  const bytes = raw
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
