import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { setPageStatus } from '@/lib/http/page-status';
import { Answer } from '@/scripts/server/answer';
import { door } from '@/scripts/server/door';

let server: Server;

/** A page that takes its time, says `?status=`, and answers 200 as Next would, or what `?answer=` says. */
async function page({ url = '' }: IncomingMessage, answer: Answer): Promise<void> {
  const query = new URL(url, 'http://localhost').searchParams;
  await wait(Number(query.get('after') ?? 0));
  if (query.has('status')) setPageStatus(Number(query.get('status')));
  await wait(20);
  answer.statusCode = Number(query.get('answer') ?? 200);
  answer.end('page');
}

beforeEach(async () => {
  server = createServer(
    { ServerResponse: Answer },
    door({ next: page, trustedHops: 0, bodyLimitOf: () => 0 }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function statusOf(path: string): Promise<number | undefined> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path }, (answer) => resolve(answer.resume().statusCode)).on(
      'error',
      reject,
    );
  });
}

it.each([
  ['says nothing', '/', 200],
  ['was not found', '/?status=404', 404],
  ['has no data', '/?status=503', 503],
  ['sends the browser elsewhere after all', '/?status=500&answer=307', 307],
])('a page that %s: %s leaves as %i', async (_, path, expected) => {
  expect(await statusOf(path)).toBe(expected);
});

it('each of the pages that are made at the same time has its own', async () => {
  const statuses = [404, 500, 503, 404, 500].map((status, i) => ({ status, after: (5 - i) * 5 }));
  const asked = statuses.map(({ status, after }) => statusOf(`/?status=${status}&after=${after}`));
  expect(await Promise.all([...asked, statusOf('/')])).toEqual([404, 500, 503, 404, 500, 200]);
});
