import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { bodyLimit, door } from '@/scripts/server/door';

interface Question {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: Buffer;
  trustedHops?: number;
}

let server: Server | undefined;
let delivered: { headers: IncomingHttpHeaders; size: number }[] = [];

afterEach(() => {
  server?.close();
  server?.closeAllConnections();
  delivered = [];
});

async function ask({ path = '/', method = 'POST', headers = {}, body, trustedHops = 0 }: Question) {
  server = createServer(door({ next: countBody, trustedHops }));
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return new Promise<{
    status: number | undefined;
    type: string;
    text: string;
    headers: IncomingHttpHeaders;
  }>((resolve, reject) => {
    const outgoing = request({ port, path, method, headers, host: '127.0.0.1' }, async (response) => {
      const text = Buffer.concat(await response.toArray()).toString();
      const type = String(response.headers['content-type']);
      resolve({ status: response.statusCode, type, text, headers: response.headers });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

async function countBody(incoming: IncomingMessage, response: { end(text: string): void }): Promise<void> {
  const size = Buffer.concat(await incoming.toArray()).length;
  delivered.push({ headers: incoming.headers, size });
  response.end('delivered');
}

const chunked = { 'transfer-encoding': 'chunked' };

test.each([
  ['told by its length', { 'content-length': String(bodyLimit) }],
  ['sent in chunks', chunked],
])('a body of exactly 1 MiB arrives whole: %s', async (_title, headers) => {
  const answer = await ask({ headers, body: Buffer.alloc(bodyLimit) });
  expect(answer.text).toBe('delivered');
  expect(delivered[0]?.size).toBe(bodyLimit);
});

test.each([
  ['told by its length', { 'content-length': String(bodyLimit + 1) }],
  ['sent in chunks', chunked],
])('a body of one byte more is refused before any page sees it: %s', async (_title, headers) => {
  const answer = await ask({ path: '/api/v1/session', headers, body: Buffer.alloc(bodyLimit + 1) });
  expect(answer.status).toBe(413);
  expect(answer.type).toContain('application/problem+json');
  expect(JSON.parse(answer.text)).toMatchObject({ status: 413, code: 'BODY_TOO_LARGE' });
  expect(delivered).toEqual([]);
});

test('a person is refused with a page in Portuguese', async () => {
  const answer = await ask({ path: '/entrar', headers: chunked, body: Buffer.alloc(bodyLimit + 1) });
  expect(answer.type).toContain('text/html');
  expect(answer.text).toContain('<html lang="pt-BR">');
});

test.each(['/%E0%A4%A', '/a%00b', '/api/v1/%', '*', 'http://example.org/'])(
  'an address that names no page of ours is refused, not failed on: %s',
  async (path) => {
    const answer = await ask({ path, method: 'OPTIONS' });
    expect(answer.status).toBe(400);
    expect(delivered).toEqual([]);
  },
);

const forged = {
  'x-client-address': '1.1.1.1',
  'x-correlation-id': 'chosen-by-the-client',
  'x-middleware-subrequest': 'proxy',
  'x-forwarded-for': '203.0.113.7',
  'x-forwarded-host': 'example.org',
  'x-forwarded-proto': 'https',
};

test('what a client says of itself in our own headers is not believed', async () => {
  const answer = await ask({ headers: forged });
  const headers = delivered[0]?.headers ?? {};
  expect(headers['x-client-address']).toBe('127.0.0.1');
  expect(headers['x-correlation-id']).not.toBe('chosen-by-the-client');
  expect(answer.headers['x-correlation-id']).toBe(headers['x-correlation-id']);
  expect(Object.keys(headers).filter((name) => /middleware|forwarded/.test(name))).toEqual([]);
});

test('what a trusted proxy says is believed', async () => {
  await ask({ headers: forged, trustedHops: 1 });
  expect(delivered[0]?.headers).toMatchObject({
    'x-client-address': '203.0.113.7',
    'x-correlation-id': 'chosen-by-the-client',
    'x-forwarded-host': 'example.org',
    'x-forwarded-proto': 'https',
  });
  expect(delivered[0]?.headers).not.toHaveProperty('x-middleware-subrequest');
});
