import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { type PlainAnswer, send, signedIn } from '../../support/e2e-http';
import { visitors } from '../pages/visitors';

type Base = string | undefined;

/** What comes for a path to somebody who takes these encodings. */
function take(baseURL: Base, path: string, headers: Record<string, string>): Promise<PlainAnswer> {
  return send(baseURL, { path, headers });
}

const takesAll = { 'accept-encoding': 'gzip, deflate, br' };

async function asset(baseURL: Base, kind: 'css' | 'js'): Promise<string> {
  const { text } = await send(baseURL, { path: '/' });
  const [path] = text.match(new RegExp(`/_next/static/[^"\\\\]+\\.${kind}`)) ?? [];
  if (!path) throw new Error(`The front page has no ${kind}`);
  return path;
}

const texts = [
  ['a page made at build time', '/'],
  ['a page made for each request', '/entrar'],
  ['a page that was not found', '/nada'],
  ['JSON', '/api/v1/openapi.json'],
  ['a CSV', '/api/v1/services.csv'],
] as const;

for (const [name, path] of texts) {
  test(`${name} comes by Brotli, by gzip or as it is, and caches tell them apart`, async ({ baseURL }) => {
    const brotli = await take(baseURL, path, takesAll);
    const gzip = await take(baseURL, path, { 'accept-encoding': 'gzip' });
    const plain = await take(baseURL, path, {});
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(plain.headers['content-encoding']).toBeUndefined();
    for (const { headers } of [brotli, gzip, plain]) expect(headers.vary).toMatch(/\bAccept-Encoding\b/i);
    expect(brotliDecompressSync(brotli.bytes).length).toBeGreaterThan(2 * brotli.bytes.length);
    expect(gunzipSync(gzip.bytes).toString().slice(0, 40)).toBe(plain.text.slice(0, 40));
  });
}

test('scripts and styles come as small as they go, and are kept for good however they come', async ({
  baseURL,
}) => {
  for (const kind of ['css', 'js'] as const) {
    const path = await asset(baseURL, kind);
    const [brotli, plain] = [await take(baseURL, path, takesAll), await take(baseURL, path, {})];
    expect(brotli.headers['content-encoding'], path).toBe('br');
    expect(plain.headers['content-encoding'], path).toBeUndefined();
    for (const { headers } of [brotli, plain]) {
      expect(headers['cache-control'], path).toBe('public, max-age=31536000, immutable');
      expect(headers.vary, path).toBe('Accept-Encoding');
      expect(headers['content-type'], path).toContain(kind === 'css' ? 'text/css' : 'javascript');
    }
    expect(brotliDecompressSync(brotli.bytes).equals(plain.bytes), path).toBe(true);
    const known = { ...takesAll, 'if-none-match': String(brotli.headers.etag) };
    const unchanged = await take(baseURL, path, known);
    expect({ status: unchanged.status, length: unchanged.bytes.length }).toEqual({ status: 304, length: 0 });
  }
});

test('a font comes as it is and is kept for good', async ({ baseURL }) => {
  const { text } = await send(baseURL, { path: '/' });
  const [font = ''] = text.match(/\/_next\/static\/[^"\\]+\.woff2/) ?? [];
  const answer = await take(baseURL, font, takesAll);
  expect(answer.status).toBe(200);
  expect(answer.headers['content-encoding']).toBeUndefined();
  expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('a page that did not change is not sent again to whoever has it compressed', async ({ baseURL }) => {
  const first = await take(baseURL, '/', takesAll);
  expect(first.headers.etag).toMatch(/^W\//);
  const again = await take(baseURL, '/', { ...takesAll, 'if-none-match': String(first.headers.etag) });
  expect({ status: again.status, length: again.bytes.length }).toEqual({ status: 304, length: 0 });
  expect(again.headers.vary).toMatch(/\bAccept-Encoding\b/i);
});

test('icons are kept for a week and then asked for by their ETag', async ({ baseURL }) => {
  const manifest = await send(baseURL, { path: '/manifest.webmanifest' });
  const { icons } = JSON.parse(manifest.text) as { icons: readonly { src: string }[] };
  expect(icons.length).toBeGreaterThan(0);
  for (const { src } of icons) {
    const icon = await take(baseURL, src, takesAll);
    expect(icon.headers['cache-control'], src).toBe('public, max-age=604800');
    if (src.endsWith('.png')) expect(icon.headers['content-encoding'], src).toBeUndefined();
    const again = await take(baseURL, src, { ...takesAll, 'if-none-match': String(icon.headers.etag) });
    expect(again.status, src).toBe(304);
  }
});

test('a short answer comes as it is', async ({ baseURL }) => {
  const answer = await take(baseURL, '/health/live', takesAll);
  expect(answer.status).toBe(200);
  expect(answer.headers['content-encoding']).toBeUndefined();
});

test('what is personal is kept by nobody, compressed or not, and a PDF is not compressed', async ({
  baseURL,
}) => {
  const client = await signedIn(baseURL, visitors.mariaAparecida);
  const debts = await client.get('/api/v1/debts', { headers: takesAll });
  expect(debts.headers()['content-encoding']).toBe('br');
  expect(debts.headers()['cache-control']).toBe('no-store');
  const { bills } = await debts.json();
  const billIds = bills.map(({ id }: { id: string }) => id);
  const issued = await client.post('/api/v1/debt-statements', { data: { billIds } });
  const pdf = await client.get((await issued.json()).pdfUrl, { headers: takesAll });
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  expect(pdf.headers()['content-encoding']).toBeUndefined();
  expect(pdf.headers()['cache-control']).toBe('no-store');
});
