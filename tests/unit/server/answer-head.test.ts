import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { mendAnswerHead } from '../../../scripts/server/answer-head';

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

interface Said {
  readonly method: string;
  readonly path: string;
  readonly status?: number;
  readonly cacheControl?: string;
}

/** What leaves when a page said this. */
async function answerTo({ method, path, status = 200, cacheControl }: Said) {
  server = createServer((incoming, response) => {
    mendAnswerHead(incoming, response);
    if (cacheControl) response.setHeader('cache-control', cacheControl);
    response.statusCode = status;
    response.end();
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number | undefined; kept: string | undefined }>((resolve, reject) => {
    const outgoing = request({ port, host: '127.0.0.1', method, path }, (answer) => {
      resolve({ status: answer.resume().statusCode, kept: answer.headers['cache-control'] });
    });
    outgoing.on('error', reject).end();
  });
}

it.each([
  ['POST', '/inicio', 307, 303],
  ['GET', '/inicio', 307, 307],
  ['POST', '/api/v1/session', 307, 307],
  ['POST', '/inicio', 308, 308],
  ['POST', '/inicio', 200, 200],
])('%s %s: %i leaves as %i', async (method, path, status, expected) => {
  expect((await answerTo({ method, path, status })).status).toBe(expected);
});

it.each([
  ['s-maxage=31536000', 'public, max-age=0, must-revalidate'],
  ['s-maxage=31536000, stale-while-revalidate=60', 'public, max-age=0, must-revalidate'],
  ['public, max-age=31536000, immutable', 'public, max-age=31536000, immutable'],
  ['no-store', 'no-store'],
  [undefined, undefined],
])('kept as %s leaves as %s', async (cacheControl, expected) => {
  const said = { method: 'GET', path: '/', ...(cacheControl && { cacheControl }) };
  expect((await answerTo(said)).kept).toBe(expected);
});
