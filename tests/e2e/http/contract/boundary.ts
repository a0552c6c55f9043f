import { randomUUID } from 'node:crypto';
import type { Caller, Contract, ContractOperation, Input } from '../../../support/contract';
import { entered, newAddress } from '../../../support/contract-visitors';
import { newCustomer } from '../../../support/e2e-customer';
import { inDatabase, leaveAlone } from '../../../support/e2e-database';
import { webhookSecret } from '../../../support/e2e-pix';

const unreadable = `${'x'.repeat(61)}!`;

/** What the boundary refuses before an operation runs, and how each is brought about whatever the operation. */
const refused: Readonly<Record<string, Input>> = {
  RESOURCE_NOT_FOUND: {
    params: {
      id: unreadable,
      code: unreadable,
      verificationCode: unreadable,
      key: unreadable,
      neighbourhood: unreadable,
    },
  },
  UNSUPPORTED_MEDIA_TYPE: { body: 'a=1', headers: { 'content-type': 'text/plain' } },
  MULTIPART_EXPECTED: { json: {} },
  MALFORMED_JSON: { body: '{', headers: { 'content-type': 'application/json' } },
  BODY_TOO_LARGE: { json: { text: 'x'.repeat(70_000) } },
  CROSS_SITE_REQUEST: { headers: { 'sec-fetch-site': 'cross-site' } },
};

// Nothing of it is sent: the door refuses it by what is announced.
const announced: Input = { headers: { 'content-length': '28000000', 'content-type': 'multipart/form-data' } };

export async function callBoundaries(contract: Contract): Promise<void> {
  const customer = await newCustomer({ bills: 0 });
  const callers = {
    stranger: { from: newAddress() },
    customer: await entered(contract, customer),
    expired: await expired(contract),
    unlinked: await unlinked(contract),
  };
  for (const operation of contract.operations.values()) {
    const declared = contract.declared(operation.operationId);
    for (const [code, caller, input] of attempts(operation, callers)) {
      if (declared.includes(code)) await contract.expect(code, operation.operationId, caller, input);
    }
  }
}

type Callers = Readonly<Record<'stranger' | 'customer' | 'expired' | 'unlinked', Caller>>;

function attempts(
  operation: ContractOperation,
  callers: Callers,
): readonly (readonly [string, Caller, Input])[] {
  const { security = [], requestBody, parameters = [] } = operation;
  const caller = security.some((scheme) => 'session' in scheme) ? callers.customer : callers.stranger;
  const headers = security.some((scheme) => 'pixSecret' in scheme)
    ? { 'x-webhook-secret': webhookSecret }
    : {};
  const params = {
    id: randomUUID(),
    code: 'none',
    verificationCode: 'none',
    key: randomUUID(),
    attachmentId: randomUUID(),
  };
  const with_ = (input: Input): Input => ({ params, ...input, headers: { ...headers, ...input.headers } });
  const general = Object.entries(refused)
    .filter(([code]) => code !== 'RESOURCE_NOT_FOUND' || operation.path.includes('{'))
    .map(([code, input]): [string, Caller, Input] => [code, caller, with_(input)]);
  const takesFiles = requestBody && 'multipart/form-data' in requestBody.content;
  const wrong: Input = requestBody ? { json: { unknown: 1 } } : { query: '?unknown=1' };
  const asksQuery = parameters.some((one) => one.in === 'query');
  return [
    ['NOT_SIGNED_IN', callers.stranger, with_({})],
    ['SESSION_EXPIRED', callers.expired, with_({})],
    ['PREMISES_NOT_CHOSEN', callers.unlinked, with_({})],
    ...general.filter(([code]) => !(takesFiles && code === 'BODY_TOO_LARGE')),
    ...(takesFiles ? ([['BODY_TOO_LARGE', caller, with_(announced)]] as const) : []),
    ...(requestBody || asksQuery ? ([['INVALID_INPUT', caller, with_(wrong)]] as const) : []),
  ];
}

async function expired(contract: Contract): Promise<Caller> {
  const customer = await newCustomer({ bills: 0 });
  const caller = await entered(contract, customer);
  await leaveAlone(customer.customerId);
  return caller;
}

async function unlinked(contract: Contract): Promise<Caller> {
  const customer = await newCustomer({ bills: 0 });
  const caller = await entered(contract, customer);
  await inDatabase((database) =>
    database.query("UPDATE premises_link SET until = '2019-04-22' WHERE customer_id = $1", [
      customer.customerId,
    ]),
  );
  return caller;
}
