import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { Answer } from '@/scripts/server/answer';
import { door } from '@/scripts/server/door';

const text = 'Segunda via da conta de água. '.repeat(200);

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

interface Said {
  readonly type: string;
  readonly body?: string;
  readonly etag?: string;
  readonly status?: number;
  readonly accepts?: string;
  /** Written one after the other in place of the body, waiting where the answer asks to, as Next does. */
  readonly pieces?: readonly string[];
  /** The client takes a breath before it reads on. */
  readonly slowly?: boolean;
}

async function answerTo({ type, body = text, pieces = [body], ...said }: Said) {
  const { etag, status = 200, accepts = 'gzip, br', slowly = false } = said;
  const next = async (_: IncomingMessage, answer: Answer) => {
    answer.statusCode = status;
    answer.setHeader('content-type', type);
    if (etag) answer.setHeader('etag', etag);
    answer.flushHeaders();
    for (const piece of pieces) if (!answer.write(piece)) await once(answer, 'drain');
    answer.end();
  };
  server = createServer({ ServerResponse: Answer }, door({ next, trustedHops: 0, bodyLimitOf: () => 0 }));
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const headers = { 'accept-encoding': accepts };
  return new Promise<{ headers: IncomingHttpHeaders; bytes: Buffer }>((resolve, reject) => {
    request({ port, host: '127.0.0.1', headers }, async (answer) => {
      if (slowly) await wait(300);
      resolve({ headers: answer.headers, bytes: Buffer.concat(await answer.toArray()) });
    })
      .on('error', reject)
      .end();
  });
}

it.each([
  'text/html; charset=utf-8',
  'application/json',
  'application/problem+json; charset=utf-8',
  'text/csv; charset=utf-8',
  'image/svg+xml',
  'application/manifest+json',
  'text/calendar; charset=utf-8',
])('%s is sent by Brotli to whoever takes it', async (type) => {
  const { headers, bytes } = await answerTo({ type });
  expect(headers['content-encoding']).toBe('br');
  expect(headers.vary).toBe('Accept-Encoding');
  expect(brotliDecompressSync(bytes).toString()).toBe(text);
  expect(bytes.length).toBeLessThan(text.length / 4);
});

it('who takes gzip only gets gzip, and who takes neither gets the text, told apart for caches', async () => {
  const gzip = await answerTo({ type: 'text/html', accepts: 'gzip' });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzip.bytes).toString()).toBe(text);
  server?.close();
  const plain = await answerTo({ type: 'text/html', accepts: 'identity' });
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.headers.vary).toBe('Accept-Encoding');
  expect(plain.bytes.toString()).toBe(text);
});

it.each([
  ['a PDF', { type: 'application/pdf' }],
  ['a PNG', { type: 'image/png' }],
  ['a font', { type: 'font/woff2' }],
  ['a short text', { type: 'application/json', body: '{"status":"ok"}' }],
])('%s goes as it is', async (_, said) => {
  const { headers, bytes } = await answerTo(said);
  expect(headers['content-encoding']).toBeUndefined();
  expect(bytes.toString()).toBe('body' in said ? said.body : text);
});

it('what is written in small pieces is compressed once there is enough of it, and comes whole', async () => {
  const pieces = Array.from({ length: 300 }, (_, i) => `conta ${i}; `);
  const { headers, bytes } = await answerTo({ type: 'text/html', pieces });
  expect(headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(bytes).toString()).toBe(pieces.join(''));
  server?.close();
  const few = await answerTo({ type: 'text/html', pieces: ['{', '"status":', '"ok"}'] });
  expect(few.headers['content-encoding']).toBeUndefined();
  expect(few.bytes.toString()).toBe('{"status":"ok"}');
});

it('a large body arrives whole at a client that reads slowly', { timeout: 30_000 }, async () => {
  const pieces = Array.from({ length: 80 }, () => randomBytes(12_000).toString('hex'));
  const { bytes } = await answerTo({ type: 'text/plain', pieces, slowly: true });
  expect(brotliDecompressSync(bytes).toString() === pieces.join('')).toBe(true);
});

it('the ETag of a compressed answer is a weak one, and of one that is not stays as it was', async () => {
  expect((await answerTo({ type: 'text/html', etag: '"abc"' })).headers.etag).toBe('W/"abc"');
  server?.close();
  expect((await answerTo({ type: 'application/pdf', etag: '"abc"' })).headers.etag).toBe('"abc"');
});

it('"not changed" is told apart by encoding too, as what did not change was', async () => {
  const { headers } = await answerTo({ type: '', status: 304, body: '', etag: '"abc"' });
  expect(headers.vary).toBe('Accept-Encoding');
});
