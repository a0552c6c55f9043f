import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { database } from '@/lib/db/client';
import { emlFiles } from '@/lib/mail/eml-files';
import type { Transport } from '@/lib/mail/mail';
import { queueMail } from '@/lib/mail/outbox';
import { sendWaitingMail } from '@/lib/mail/send';
import { smtpServer } from '@/lib/mail/smtp';
import { resetDatabase } from '../../support/database';
import { readable, startSmtpServer, type TestSmtpServer } from '../../support/smtp-server';

let server: TestSmtpServer;

beforeEach(async () => {
  await resetDatabase();
  server = await startSmtpServer();
  return () => server.close();
});

const folder = join(tmpdir(), `outbox-${process.pid}`);
afterEach(() => rm(folder, { recursive: true, force: true }));

function queue(dedupeKey: string, recipient = 'maria@example.org') {
  const words = { subject: 'Solicitação recebida', text: 'Olá, água.\n', html: '<p>Olá, água.</p>' };
  return queueMail(database(), { dedupeKey, senderName: 'Loja Virtual', recipient, ...words });
}

const statuses = async () =>
  (await database().outgoingMail.findMany({ orderBy: { createdAt: 'asc' } })).map(({ status }) => status);

/** A worker that dies: whatever it was about to write is never written. */
class Killed extends Error {}

it('is sent to the server once, as text and HTML, with the Message-ID it was given when it was written', async () => {
  await queue('a');
  expect(await sendWaitingMail({ transport: smtpServer(server.url) })).toBe(1);
  expect(await sendWaitingMail({ transport: smtpServer(server.url) })).toBe(0);
  expect(server.taken).toHaveLength(1);
  const [mail] = server.taken;
  const { messageId } = await database().outgoingMail.findFirstOrThrow();
  expect(mail?.to).toEqual(['maria@example.org']);
  expect(readable(mail?.raw ?? '')).toContain(`Message-ID: ${messageId}`);
  expect(readable(mail?.raw ?? '')).toMatch(
    /text\/plain[\s\S]*Olá, água\.[\s\S]*text\/html[\s\S]*<p>Olá, água\.<\/p>/,
  );
});

it('the same thing told twice is written once', async () => {
  await queue('a');
  await queue('a');
  expect(await statuses()).toEqual(['WAITING']);
});

it('what is undone is told to nobody', async () => {
  const undone = database().$transaction(async (db) => {
    await queueMail(db, {
      dedupeKey: 'a',
      senderName: 'x',
      recipient: 'a@example.org',
      subject: '',
      text: '',
      html: '',
    });
    throw new Killed();
  });
  await expect(undone).rejects.toThrow(Killed);
  expect(await statuses()).toEqual([]);
});

it('twenty messages and four workers at once: each message goes out once', async () => {
  for (let index = 0; index < 20; index += 1) await queue(String(index), `p${index}@example.org`);
  const workers = [1, 2, 3, 4].map(() => sendWaitingMail({ transport: smtpServer(server.url) }));
  const sent = await Promise.all(workers);
  expect(sent.reduce((sum, count) => sum + count, 0)).toBe(20);
  expect(new Set(server.taken.map(({ to }) => to[0])).size).toBe(20);
  expect(server.taken).toHaveLength(20);
});

it('a worker that dies before it hands the message over loses nothing: the next one sends it', async () => {
  await queue('a');
  const dying: Transport = (parcel) =>
    smtpServer(server.url)(parcel, () => Promise.reject(new Killed())).then(() => {
      throw new Killed();
    });
  await expect(sendWaitingMail({ transport: dying })).rejects.toThrow(Killed);
  expect(server.taken).toEqual([]);
  expect(await statuses()).toEqual(['SENDING']);
  expect(await sendWaitingMail({ transport: smtpServer(server.url), leaseSeconds: 0 })).toBe(1);
  expect(server.taken).toHaveLength(1);
});

it('a worker that dies between the sending and the mark sends nothing twice', async () => {
  await queue('a');
  const dying: Transport = async (parcel, handOver) => {
    await smtpServer(server.url)(parcel, handOver);
    throw new Killed();
  };
  await expect(sendWaitingMail({ transport: dying })).rejects.toThrow(Killed);
  expect(await statuses()).toEqual(['HANDED_OVER']);
  expect(await sendWaitingMail({ transport: smtpServer(server.url), leaseSeconds: 0 })).toBe(0);
  expect(server.taken).toHaveLength(1);
  expect(await statuses()).toEqual(['IN_DOUBT']);
});

it('a worker so slow that its message was given to another completes nothing', async () => {
  await queue('a');
  const slow: Transport = (parcel, handOver) =>
    smtpServer(server.url)(parcel, async () => {
      await sendWaitingMail({ transport: smtpServer(server.url), leaseSeconds: 0 });
      return handOver();
    });
  expect(await sendWaitingMail({ transport: slow })).toBe(0);
  expect(server.taken).toHaveLength(1);
  expect(await statuses()).toEqual(['SENT']);
});

it('a server that hangs up without an answer leaves the message in doubt', async () => {
  await queue('a');
  server.beforeAnswer = async () => {
    server.hangUp();
  };
  await sendWaitingMail({ transport: smtpServer(server.url) });
  expect(await statuses()).toEqual(['IN_DOUBT']);
});

it.each([
  [451, 'WAITING'],
  [550, 'REFUSED'],
])('a server that answers %i leaves the message %s', async (responseCode, status) => {
  await queue('a');
  server.beforeAnswer = () => Promise.reject(Object.assign(new Error('no'), { responseCode }));
  await sendWaitingMail({ transport: smtpServer(server.url) });
  expect(await statuses()).toEqual([status]);
});

it('a server that is away costs a try, and the message waits', async () => {
  await queue('a');
  await server.close();
  await sendWaitingMail({ transport: smtpServer(server.url) });
  const mail = await database().outgoingMail.findFirstOrThrow();
  expect(mail).toMatchObject({ status: 'WAITING', attempts: 1 });
  expect(mail.nextTryAt.getTime()).toBeGreaterThan(mail.createdAt.getTime() + 100_000);
});

it('without a server it is kept as one file, however often it is tried', async () => {
  await queue('a');
  const dying: Transport = async (parcel, handOver) => {
    await emlFiles(folder)(parcel, handOver);
    throw new Killed();
  };
  await expect(sendWaitingMail({ transport: dying })).rejects.toThrow(Killed);
  expect(await sendWaitingMail({ transport: emlFiles(folder), leaseSeconds: 0 })).toBe(1);
  const [file, ...others] = await readdir(folder);
  expect(others).toEqual([]);
  expect(await readFile(join(folder, file ?? ''), 'utf8')).toContain('To: maria@example.org');
});

it('a message that was sent is never taken up again', async () => {
  await queue('a');
  await sendWaitingMail({ transport: smtpServer(server.url) });
  const again = database().outgoingMail.updateMany({ data: { status: 'WAITING', sentAt: null } });
  await expect(again).rejects.toThrow(/outgoing_mail_done/);
});
