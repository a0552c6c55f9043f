import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bodyLimit, door, fileLimit } from '../../../scripts/server/door';

let server: Server;
let waiting: ServerResponse[];

beforeEach(async () => {
  waiting = [];
  const next = (_: IncomingMessage, response: ServerResponse) => waiting.push(response);
  server = createServer(door({ next, trustedHops: 0 }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const draft = '0c708ce5-b9ab-4c14-a2f0-137afaa04a51';
const filesPage = `/solicitacoes/rascunho/${draft}/fotos`;

/** The status of a post of so many bytes; 'taken' when Next was given it. */
async function post(path: string, size: number): Promise<number | 'taken'> {
  const before = waiting.length;
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request({
      port,
      host: '127.0.0.1',
      path,
      method: 'POST',
      headers: { 'content-length': size },
    });
    sent.on('response', (answer) => resolve(answer.resume().statusCode ?? 0));
    sent.on('error', reject);
    sent.end(Buffer.alloc(size));
    const watch = setInterval(() => {
      if (waiting.length === before) return;
      clearInterval(watch);
      resolve('taken');
    }, 5).unref();
    sent.on('close', () => clearInterval(watch));
  });
}

it.each([
  ['an ordinary page', '/debitos', bodyLimit, 'taken'],
  ['an ordinary page', '/debitos', bodyLimit + 1, 413],
  ['a page that takes files', filesPage, bodyLimit + 1, 'taken'],
  ['a page that takes files', filesPage, fileLimit, 'taken'],
  ['a page that takes files', filesPage, fileLimit + 1, 413],
  ['the same page without matrícula', `/pedir/rascunho/${draft}/fotos?x=1`, bodyLimit + 1, 'taken'],
  ['a request that was sent', `/solicitacoes/${draft}`, bodyLimit + 1, 'taken'],
  ['what is below a request', `/solicitacoes/${draft}/x`, bodyLimit + 1, 413],
  ['a request of somebody who did not enter', `/pedir/${draft}`, bodyLimit + 1, 413],
  ['the route that takes files', `/api/v1/requests/${draft}/attachments`, bodyLimit + 1, 'taken'],
  ['a route that looks like it', `/api/v1/requests/${draft}/attachments/x`, bodyLimit + 1, 413],
  ['the check of a draft', `/solicitacoes/rascunho/${draft}`, bodyLimit + 1, 413],
])('%s (%s), a body of %i bytes: %s', async (_, path, size, expected) => {
  expect(await post(path, size)).toBe(expected);
});

it('four large bodies are held at a time; the fifth is asked to come again, until one is done', async () => {
  for (let count = 0; count < 4; count += 1) expect(await post(filesPage, 2_000_000)).toBe('taken');
  expect(await post(filesPage, 2_000_000)).toBe(503);
  const [first] = waiting;
  await new Promise<void>((resolve) => first?.once('close', resolve).end());
  expect(await post(filesPage, 2_000_000)).toBe('taken');
});
