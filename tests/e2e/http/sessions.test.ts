import { type APIRequestContext, expect, test } from '@playwright/test';
import { newCustomer } from '../../support/e2e-customer';
import { leaveAlone } from '../../support/e2e-database';
import { expectProblem, program, send, signedIn } from '../../support/e2e-http';
import { visitors } from '../pages/visitors';

const { mariaAparecida } = visitors;
const notSignedIn = { status: 401, code: 'NOT_SIGNED_IN' };
const expired = { status: 401, code: 'SESSION_EXPIRED' };

async function sessionCookie(client: APIRequestContext) {
  const { cookies } = await client.storageState();
  return cookies.find(({ name }) => name === 'loja-virtual');
}

test('the session cookie is out of reach of scripts and of other sites', async ({ baseURL }) => {
  const client = await signedIn(baseURL, mariaAparecida);
  const cookie = await sessionCookie(client);
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  expect(cookie?.value).not.toContain(mariaAparecida.taxId);
  const { cookies } = await client.storageState();
  expect(cookies.filter(({ httpOnly }) => !httpOnly)).toEqual([]);
});

test('signing in again closes the session the browser had', async ({ baseURL }) => {
  const client = await signedIn(baseURL, mariaAparecida);
  const before = await sessionCookie(client);
  const { accountNumber, taxId } = mariaAparecida;
  await client.post('/api/v1/session', { data: { accountNumber, taxId } });
  const after = await sessionCookie(client);
  expect(after?.value).not.toBe(before?.value);
  const replay = await program(baseURL);
  const headers = { cookie: `loja-virtual=${before?.value}` };
  await expectProblem(await replay.get('/api/v1/account', { headers }), expired);
  expect((await client.get('/api/v1/account')).status()).toBe(200);
});

test('leaving closes the session on the server: its cookie, sent again, opens nothing', async ({
  baseURL,
}) => {
  const client = await signedIn(baseURL, mariaAparecida);
  const cookie = await sessionCookie(client);
  expect((await client.delete('/api/v1/session')).status()).toBe(204);
  expect(await sessionCookie(client)).toBeUndefined();
  await expectProblem(await client.get('/api/v1/account'), notSignedIn);
  const replay = await program(baseURL);
  const headers = { cookie: `loja-virtual=${cookie?.value}` };
  await expectProblem(await replay.get('/api/v1/account', { headers }), expired);
});

test('leaving without a session is no error', async ({ baseURL }) => {
  const client = await program(baseURL);
  expect((await client.delete('/api/v1/session')).status()).toBe(204);
});

test('a session left alone for 21 minutes has ended', async ({ baseURL }) => {
  const customer = await newCustomer({ bills: 1 });
  const client = await signedIn(baseURL, customer);
  await leaveAlone(customer.customerId);
  await expectProblem(await client.get('/api/v1/debts'), expired);
});

test('a cookie that is not ours counts as none', async ({ baseURL }) => {
  const client = await program(baseURL);
  const headers = { cookie: 'loja-virtual=eyJhbGciOiJub25lIn0.e30.' };
  await expectProblem(await client.get('/api/v1/account', { headers }), notSignedIn);
});

const refused = [
  {
    name: 'a wrong digit',
    data: { ...mariaAparecida, taxId: '11144477736' },
    code: 'TAX_ID_CHECK_DIGIT',
    field: 'taxId',
  },
  {
    name: 'no account',
    data: { taxId: mariaAparecida.taxId },
    code: 'ACCOUNT_NUMBER_MISSING',
    field: 'accountNumber',
  },
  {
    name: 'a number for a text',
    data: { ...mariaAparecida, taxId: 1 },
    code: 'TAX_ID_MISSING',
    field: 'taxId',
  },
];

for (const { name, data, code, field } of refused) {
  test(`${name} is refused before anything is asked of the data`, async ({ baseURL }) => {
    const client = await program(baseURL);
    const answer = await client.post('/api/v1/session', { data });
    await expectProblem(answer, { status: 422, code: 'INVALID_INPUT' });
    const { errors } = await answer.json();
    expect(errors).toContainEqual(expect.objectContaining({ field, code }));
  });
}

test('the sixth wrong try for an account must wait, and the wait is told in words and in seconds', async ({
  baseURL,
}) => {
  // An address and an account of their own: nobody else's tries are counted with these.
  const from = '127.0.0.61';
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ accountNumber: '8888884', taxId: '39053344705' });
  const attempt = () => send(baseURL, { from, method: 'POST', path: '/api/v1/session', headers, body });
  let answer = await attempt();
  for (let tries = 1; tries < 30 && answer.status === 401; tries += 1) {
    expect(JSON.parse(answer.text).code).toBe('NOT_IDENTIFIED');
    answer = await attempt();
  }
  expect(answer.status).toBe(429);
  const wait = Number(answer.headers['retry-after']);
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(900);
  const problem = JSON.parse(answer.text);
  expect(problem).toMatchObject({ code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: wait });
  expect(problem.title).toMatch(/espere (\d+ segundos|\d+ minutos)/);
});
