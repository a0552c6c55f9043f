import { type APIRequestContext, expect, test } from '@playwright/test';
import { statementAnswer } from '@/app/api/v1/debt-statements/schema';
import { parsePixText } from '@/lib/collection';
import { newCustomer } from '../../support/e2e-customer';
import { forgiveVerifications } from '../../support/e2e-database';
import { expectProblem, program, signedIn } from '../../support/e2e-http';
import { pixNotice, webhookSecret } from '../../support/e2e-pix';

const webhook = '/api/v1/pix/webhook';
const authentic = { 'x-webhook-secret': webhookSecret };

/** Sends a body as it is, malformed or not. */
function post(client: APIRequestContext, body: string, headers: Record<string, string> = authentic) {
  const json = { 'content-type': 'application/json' };
  return client.post(webhook, { data: Buffer.from(body), headers: { ...json, ...headers } });
}

async function standingOf(client: APIRequestContext, text: string): Promise<string> {
  return (await (await client.post('/api/v1/verify', { data: { text } })).json()).standing;
}

test('a Pix that came in counts once, and whoever verifies its document is told', async ({ baseURL }) => {
  await forgiveVerifications();
  const customer = await newCustomer({ bills: 1 });
  const client = await signedIn(baseURL, customer);
  const issued = await client.post('/api/v1/debt-statements', { data: { billIds: customer.billIds } });
  const { pixText, totalCents } = statementAnswer.parse(await issued.json());
  const pix = parsePixText(pixText ?? '');
  if (!pix.ok) throw new Error(pix.error.code);
  expect(await standingOf(client, pix.value.text)).toBe('PAYABLE');
  const valor = `${totalCents}`.replace(/(\d\d)$/, '.$1');
  const notice = JSON.stringify(pixNotice({ txid: pix.value.txid, valor }));
  const bank = await program(baseURL);
  const first = await post(bank, notice);
  expect([first.status(), await first.json()]).toEqual([200, { received: 1, repeated: 0 }]);
  const again = await post(bank, notice);
  expect([again.status(), await again.json()]).toEqual([200, { received: 0, repeated: 1 }]);
  expect(await standingOf(client, pix.value.text)).toBe('RECEIVED');
});

for (const [how, path] of [
  ['in the address', `${webhook}?secret=${webhookSecret}`],
  ['in the address, with what providers add behind it', `${webhook}?secret=${webhookSecret}/pix`],
]) {
  test(`the secret may also stand ${how}`, async ({ baseURL }) => {
    const bank = await program(baseURL);
    const answer = await bank.post(path ?? '', { data: pixNotice() });
    expect([answer.status(), await answer.json()]).toEqual([200, { received: 1, repeated: 0 }]);
  });
}

test('a provider that adds /pix to the path is heard too', async ({ baseURL }) => {
  const bank = await program(baseURL);
  const answer = await bank.post(`${webhook}/pix`, { data: pixNotice(), headers: authentic });
  expect(await answer.json()).toEqual({ received: 1, repeated: 0 });
});

for (const [who, headers] of [
  ['without the secret', {}],
  ['with an empty secret', { 'x-webhook-secret': '' }],
  ['with another secret', { 'x-webhook-secret': `${webhookSecret}x` }],
] as const) {
  test(`a stranger ${who} is refused, whatever is sent, and nothing is kept`, async ({ baseURL }) => {
    const stranger = await program(baseURL);
    const notice = JSON.stringify(pixNotice());
    for (const body of [notice, '{', '{}']) {
      const refusal = { status: 401, code: 'PIX_NOTICE_NOT_AUTHENTIC' };
      await expectProblem(await post(stranger, body, { ...headers }), refusal);
    }
    expect(await (await post(stranger, notice)).json()).toEqual({ received: 1, repeated: 0 });
  });
}

const wrong = [
  { name: 'half a JSON', body: '{"pix":', status: 400, code: 'MALFORMED_JSON' },
  { name: 'nothing', body: '', status: 400, code: 'MALFORMED_JSON' },
  { name: 'no Pix', body: '{"pix":[]}', status: 422, code: 'INVALID_INPUT' },
  { name: 'an amount without cents', body: withOne({ valor: '100' }), status: 422, code: 'INVALID_INPUT' },
  { name: 'an amount of zero', body: withOne({ valor: '0.00' }), status: 422, code: 'INVALID_INPUT' },
  { name: 'a short id', body: withOne({ endToEndId: 'E1' }), status: 422, code: 'INVALID_INPUT' },
  {
    name: 'a day for an instant',
    body: withOne({ horario: '2019-04-22' }),
    status: 422,
    code: 'INVALID_INPUT',
  },
  { name: 'more than 64 KiB', body: withOne({ x: 'x'.repeat(70_000) }), status: 413, code: 'BODY_TOO_LARGE' },
  {
    name: 'more than 1 MiB',
    body: withOne({ x: 'x'.repeat(1_100_000) }),
    status: 413,
    code: 'BODY_TOO_LARGE',
  },
];

function withOne(changes: Record<string, unknown>): string {
  return JSON.stringify(pixNotice(changes));
}

for (const { name, body, status, code } of wrong) {
  test(`a notice of ${name} is refused as ${code}`, async ({ baseURL }) => {
    const answer = await post(await program(baseURL), body);
    expect([answer.status(), (await answer.json()).code]).toEqual([status, code]);
  });
}

test('a notice that is no JSON by its own words is refused', async ({ baseURL }) => {
  const answer = await post(await program(baseURL), JSON.stringify(pixNotice()), {
    ...authentic,
    'content-type': 'text/plain',
  });
  await expectProblem(answer, { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' });
});
