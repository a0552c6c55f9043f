import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { commonSecurityHeaders, contentSecurityPolicy } from '@/lib/http/security-headers';
import { program, send, signedIn } from '../../support/e2e-http';
import { visitors } from '../pages/visitors';

const open = ['/', '/canais', '/acessibilidade', '/entrar', '/entrar/cadastro', '/entrar?matricula=4647262'];
const personal = ['/inicio', '/debitos', '/imoveis'];
const missing = ['/nada', '/favicon.ico', '/api/nada', `/extratos/${randomUUID()}`];

for (const path of [...open, ...personal, ...missing]) {
  test(`${path.replace(/[0-9a-f-]{36}/, '{id}')} carries a strict policy and the security headers`, async ({
    baseURL,
  }) => {
    const client = await signedIn(baseURL, visitors.rosaMaria);
    const answer = await client.get(path);
    const headers = answer.headers();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toMatch(/script-src 'self' '(nonce|sha256)-/);
    expect(policy).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
    // Without TLS nobody may be told to come back by TLS only.
    expect(headers['strict-transport-security']).toBeUndefined();
  });
}

for (const path of personal) {
  test(`${path} is kept by nobody`, async ({ baseURL }) => {
    const client = await signedIn(baseURL, visitors.rosaMaria);
    const answer = await client.get(path);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['cache-control']).toContain('no-store');
  });
}

for (const path of ['/', '/canais', '/lojas', '/privacidade', '/acessibilidade']) {
  test(`${path} is asked for each time, and sent again only when it changed`, async ({ baseURL }) => {
    const first = await send(baseURL, { path });
    expect(first.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    const headers = { 'if-none-match': String(first.headers.etag) };
    const second = await send(baseURL, { path, headers });
    expect({ status: second.status, text: second.text }).toEqual({ status: 304, text: '' });
    expect(second.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });
}

test('the document of the API, made at build time too, is asked for each time', async ({ baseURL }) => {
  const answer = await send(baseURL, { path: '/api/v1/openapi.json' });
  expect(answer.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
});

test('scripts and styles, whose names change with them, are kept for good', async ({ baseURL }) => {
  const { text } = await send(baseURL, { path: '/' });
  const assets = new Set(text.match(/\/_next\/static\/[^"\\]+\.(?:js|css)/g));
  expect(assets.size).toBeGreaterThan(1);
  for (const path of assets) {
    const answer = await send(baseURL, { path });
    expect(answer.headers['cache-control'], path).toBe('public, max-age=31536000, immutable');
  }
});

test('a form posted to a page that sends the browser elsewhere is not posted again there', async ({
  baseURL,
}) => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  for (const path of [
    '/inicio',
    '/debitos/cartao',
    '/vencimento/conferir',
    '/verificar?codigo=2222222222222222',
  ]) {
    const answer = await send(baseURL, { method: 'POST', path, headers, body: 'dia=15' });
    expect({ path, status: answer.status }).toEqual({ path, status: 303 });
    expect(answer.headers.location).toMatch(/^\/(?:entrar|verificar)/);
    expect((await send(baseURL, { path })).status, path).toBe(307);
  }
});

test('a nonce serves one answer only', async ({ baseURL }) => {
  const client = await program(baseURL);
  const nonce = async () =>
    /'nonce-([^']+)'/.exec((await client.get('/entrar')).headers()['content-security-policy'] ?? '')?.[1];
  const first = await nonce();
  expect(first).toMatch(/^[A-Za-z0-9+/]{22}==$/);
  expect(await nonce()).not.toBe(first);
});

const unreadable = ['/%E0%A4%A', '/%', '/entrar/%ff', '/a%00b', '/api/v1/debt-statements/%E0%A4%A'];

for (const path of unreadable) {
  test(`the unreadable address ${path} is told in Portuguese and is no failure of ours`, async ({
    baseURL,
  }) => {
    const answer = await send(baseURL, { path });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('Endereço inválido');
  });
}

test('unreadable queries are read as they come', async ({ baseURL }) => {
  for (const path of [
    '/entrar?matricula=%E0%A4%A',
    '/entrar?matricula=1&matricula=2',
    '/entrar?voltar[x]=1',
  ]) {
    expect((await send(baseURL, { path })).status).toBe(200);
  }
});

test('a very long address is answered', async ({ baseURL }) => {
  const answer = await send(baseURL, { path: `/nada/${'x'.repeat(20_000)}` });
  expect([404, 414]).toContain(answer.status);
  const typed = await send(baseURL, { path: `/entrar?matricula=${'9'.repeat(20_000)}` });
  expect(typed.status).toBe(200);
  expect(typed.text).toContain('A matrícula tem só números');
});

test('a form of more than 1 MiB is refused in Portuguese', async ({ baseURL }) => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const body = `x=${'x'.repeat(1_100_000)}`;
  const answer = await send(baseURL, { method: 'POST', path: '/entrar', headers, body });
  expect(answer.status).toBe(413);
  expect(answer.text).toContain('Envio grande demais');
});

test("a client's own word for its address or its correlation id is not taken", async ({ baseURL }) => {
  const correlationId = randomUUID();
  const answer = await send(baseURL, {
    path: '/health/live',
    headers: { 'x-correlation-id': correlationId, 'x-client-address': '203.0.113.9' },
  });
  expect(answer.headers['x-correlation-id']).not.toBe(correlationId);
});

test('a method that no page knows is refused in Portuguese and is no failure of ours', async ({
  baseURL,
}) => {
  const answer = await send(baseURL, { method: 'TRACE', path: '/entrar' });
  expect(answer.status).toBe(405);
  expect(answer.text).toContain('Tipo de pedido não aceito');
});

test('the parts of the sign-in library are not on the network', async ({ baseURL }) => {
  for (const path of ['/api/auth/session', '/api/auth/csrf', '/api/auth/signin']) {
    expect((await send(baseURL, { path })).status).toBe(404);
  }
});

test('behind TLS browsers are told to keep to it, and without it nothing of the kind', () => {
  const [secure, plain] = [commonSecurityHeaders(true), commonSecurityHeaders(false)];
  expect(secure['strict-transport-security']).toMatch(/^max-age=31536000/);
  expect(plain['strict-transport-security']).toBeUndefined();
  const sources = { nonce: 'abc', hashes: [] };
  expect(contentSecurityPolicy(sources, true)).toContain('upgrade-insecure-requests');
  expect(contentSecurityPolicy(sources, false)).not.toContain('upgrade-insecure-requests');
});
