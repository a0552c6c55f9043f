import { request as open } from 'node:http';
import { type APIRequestContext, type APIResponse, expect, request } from '@playwright/test';
import type { Visitor } from './e2e-customer';

/** A program with its own cookies that talks to the portal. */
export async function program(baseURL: string | undefined): Promise<APIRequestContext> {
  return request.newContext({ ...(baseURL && { baseURL }) });
}

/** A program that is signed in. */
export async function signedIn(baseURL: string | undefined, visitor: Visitor): Promise<APIRequestContext> {
  const { accountNumber, taxId } = visitor;
  const client = await program(baseURL);
  const answer = await client.post('/api/v1/session', { data: { accountNumber, taxId } });
  expect(answer.status()).toBe(204);
  return client;
}

/** That an answer is a problem of this status and code, told in Portuguese with the id that finds it in the log. */
export async function expectProblem(
  answer: APIResponse,
  { status, code }: { status: number; code: string },
): Promise<void> {
  expect(answer.headers()['content-type']).toContain('application/problem+json');
  expect(answer.headers()['cache-control']).toBe('no-store');
  const body = await answer.json();
  expect({ status: answer.status(), inBody: body.status, code: body.code }).toEqual({
    status,
    inBody: status,
    code,
  });
  expect(body.title).toMatch(/\.$/);
  expect(body.correlationId).toBe(answer.headers()['x-correlation-id']);
}

/** The file behind a link of a page, found by the words of the link. */
export async function fileOf(client: APIRequestContext, path: string, words: string): Promise<APIResponse> {
  const html = await (await client.get(path)).text();
  const links = [...html.matchAll(/<a\b[^>]*\bhref="([^"]+)"[^>]*>(.*?)<\/a>/gs)];
  const href = links.find(([, , content]) => content?.includes(words))?.[1];
  if (!href) throw new Error(`No link with “${words}” on ${path}`);
  return client.get(href.replaceAll('&amp;', '&'));
}

export interface PlainAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

interface PlainRequest {
  /** One of this machine's own addresses, 127.0.0.2 to 127.255.255.254: who the portal thinks is asking. */
  readonly from?: string;
  readonly method?: string;
  /** Sent as it is, malformed or not. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Sends a request that no well-behaved client would. */
export function send(baseURL: string | undefined, plain: PlainRequest): Promise<PlainAnswer> {
  const { from = '127.0.0.1', method = 'GET', path, headers = {}, body } = plain;
  const { port } = new URL(baseURL ?? '');
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method, path, localAddress: from };
    const outgoing = open({ ...options, headers: { ...length, ...headers } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
