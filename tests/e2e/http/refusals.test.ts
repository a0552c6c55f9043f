import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { newCustomer } from '../../support/e2e-customer';
import { inDatabase } from '../../support/e2e-database';
import { expectProblem, program, send, signedIn } from '../../support/e2e-http';
import { visitors } from '../pages/visitors';

const { mariaAparecida, joaoBatista, terezinha, rosaMaria } = visitors;
const statements = '/api/v1/debt-statements';

const behindTheDoor = ['/account', '/debts', `/debt-statements/${randomUUID()}`, '/debt-statements/x/pdf'];

for (const path of behindTheDoor) {
  test(`a stranger at ${path.replace(/[0-9a-f-]{36}/, '{id}')} is asked to identify`, async ({ baseURL }) => {
    const client = await program(baseURL);
    await expectProblem(await client.get(`/api/v1${path}`), { status: 401, code: 'NOT_SIGNED_IN' });
  });
}

test('a stranger who posts learns nothing of what is wrong with the input', async ({ baseURL }) => {
  const client = await program(baseURL);
  const answer = await client.post(statements, { data: { billIds: 'wrong' } });
  await expectProblem(answer, { status: 401, code: 'NOT_SIGNED_IN' });
});

const choices = [
  { name: 'nothing', data: {}, status: 422, code: 'NOTHING_SELECTED' },
  {
    name: 'an id that does not exist',
    data: { billIds: [randomUUID()] },
    status: 404,
    code: 'DEBT_NOT_FOUND',
  },
  { name: 'a text that is no id', data: { billIds: ['1'] }, status: 422, code: 'INVALID_INPUT' },
  { name: 'a text for a list', data: { billIds: randomUUID() }, status: 422, code: 'INVALID_INPUT' },
  { name: 'a number for an id', data: { billIds: [1] }, status: 422, code: 'INVALID_INPUT' },
  { name: 'a field that is not known', data: { totalCents: 1 }, status: 422, code: 'INVALID_INPUT' },
  { name: 'null', data: 'null', status: 422, code: 'INVALID_INPUT' },
  { name: 'a list', data: '[]', status: 422, code: 'INVALID_INPUT' },
  { name: 'half a JSON', data: '{"billIds":', status: 400, code: 'MALFORMED_JSON' },
  { name: 'no body at all', data: '', status: 400, code: 'MALFORMED_JSON' },
  {
    name: 'a thousand and one ids',
    data: { billIds: Array(1_001).fill(randomUUID()) },
    status: 422,
    code: 'INVALID_INPUT',
  },
  { name: 'more than 64 KiB', data: { x: 'x'.repeat(70_000) }, status: 413, code: 'BODY_TOO_LARGE' },
  { name: 'more than 1 MiB', data: { x: 'x'.repeat(1_100_000) }, status: 413, code: 'BODY_TOO_LARGE' },
];

for (const { name, data, status, code } of choices) {
  test(`a statement of ${name} is refused as ${code}`, async ({ baseURL }) => {
    const client = await signedIn(baseURL, mariaAparecida);
    const body = typeof data === 'string' ? data : JSON.stringify(data);
    const headers = { 'content-type': 'application/json' };
    const answer = await client.post(statements, { data: Buffer.from(body), headers });
    expect(answer.status()).toBe(status);
    expect((await answer.json()).code).toBe(code);
    expect(answer.headers()['content-type']).toContain('application/problem+json');
  });
}

test('a body that is no JSON is refused by its type', async ({ baseURL }) => {
  const client = await signedIn(baseURL, mariaAparecida);
  const answer = await client.post(statements, { form: { billIds: randomUUID() } });
  await expectProblem(answer, { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' });
});

test('a bill under review is refused with its reason, and so is a paid one', async ({ baseURL }) => {
  const client = await signedIn(baseURL, joaoBatista);
  const { bills } = await (await client.get('/api/v1/debts')).json();
  const blocked = bills.filter((bill: { selectable: boolean }) => !bill.selectable);
  const billIds = blocked.map((bill: { id: string }) => bill.id);
  const answer = await client.post(statements, { data: { billIds } });
  await expectProblem(answer, { status: 409, code: 'DEBTS_NOT_SELECTABLE' });
  const { debts } = await answer.json();
  expect(debts.map(({ reason }: { reason: string }) => reason).sort()).toEqual([
    'PAID',
    'UNDER_REVIEW',
    'UNDER_REVIEW',
  ]);
});

test('credits that exceed the debts are refused with both amounts', async ({ baseURL }) => {
  const client = await signedIn(baseURL, terezinha);
  const { bills, credits } = await (await client.get('/api/v1/debts')).json();
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
  const answer = await client.post(statements, { data: { billIds: ids(bills), creditIds: ids(credits) } });
  await expectProblem(answer, { status: 409, code: 'CREDITS_EXCEED_DEBTS' });
  expect(await answer.json()).toMatchObject({ creditsCents: 10_470, debtsCents: bills[0].totalCents });
});

test("a stranger's bill, statement and PDF are not found", async ({ baseURL }) => {
  const owner = await signedIn(baseURL, mariaAparecida);
  const { bills } = await (await owner.get('/api/v1/debts')).json();
  const billIds = bills.map((bill: { id: string }) => bill.id);
  const { id, pdfUrl } = await (await owner.post(statements, { data: { billIds } })).json();
  const stranger = await signedIn(baseURL, rosaMaria);
  const notFound = { status: 404, code: 'DEBT_STATEMENT_NOT_FOUND' };
  await expectProblem(await stranger.get(`${statements}/${id}`), notFound);
  await expectProblem(await stranger.get(pdfUrl), notFound);
  await expectProblem(await stranger.get(`${statements}/${randomUUID()}`), notFound);
  await expectProblem(await stranger.get(`${statements}/1`), { status: 404, code: 'RESOURCE_NOT_FOUND' });
  const answer = await stranger.post(statements, { data: { billIds } });
  await expectProblem(answer, { status: 404, code: 'DEBT_NOT_FOUND' });
});

test('a method a resource does not have is refused with those it has', async ({ baseURL }) => {
  const client = await program(baseURL);
  const refused = { status: 405, code: 'METHOD_NOT_ALLOWED' };
  const answer = await client.put('/api/v1/debts');
  await expectProblem(answer, refused);
  expect(answer.headers().allow).toBe('GET, HEAD');
  await expectProblem(await client.get(statements), refused);
  await expectProblem(await client.get('/api/v1/session'), refused);
});

test('every resource of the API refuses the methods it does not have', async ({ baseURL }) => {
  const client = await program(baseURL);
  const { paths, servers } = await (await client.get('/api/v1/openapi.json')).json();
  const resources = Object.keys(paths);
  for (const path of resources) {
    const url = `${servers[0].url}${path.replaceAll(/\{\w+\}/g, randomUUID())}`;
    const answer = await client.patch(url);
    await expectProblem(answer, { status: 405, code: 'METHOD_NOT_ALLOWED' });
    const allowed = Object.keys(paths[path]).map((method) => method.toUpperCase());
    const present = answer
      .headers()
      .allow?.split(', ')
      .filter((method) => method !== 'HEAD');
    expect(present?.toSorted(), path).toEqual(allowed.toSorted());
  }
  expect(resources.length).toBeGreaterThan(30);
});

test('who is linked to no premises any more is asked to choose one', async ({ baseURL }) => {
  const customer = await newCustomer({ bills: 1 });
  const client = await signedIn(baseURL, customer);
  await inDatabase((database) =>
    database.query("UPDATE premises_link SET until = '2019-04-22' WHERE customer_id = $1", [
      customer.customerId,
    ]),
  );
  await expectProblem(await client.get('/api/v1/debts'), { status: 409, code: 'PREMISES_NOT_CHOSEN' });
});

test('an address of the API that leads nowhere is not found, whatever the method', async ({ baseURL }) => {
  const client = await program(baseURL);
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
    const answer = await client.fetch('/api/v1/nothing/here', { method });
    await expectProblem(answer, { status: 404, code: 'RESOURCE_NOT_FOUND' });
  }
});

const elsewhere = [
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { origin: 'https://example.org' },
  { origin: 'null' },
];

for (const headers of elsewhere) {
  test(`a post with ${JSON.stringify(headers)} is refused as another site's`, async ({ baseURL }) => {
    for (const path of ['/api/v1/session', statements, '/entrar']) {
      const answer = await send(baseURL, { method: 'POST', path, headers, body: '{}' });
      expect(answer.status).toBe(403);
      expect(JSON.parse(answer.text).code).toBe('CROSS_SITE_REQUEST');
    }
  });
}
