import { randomUUID } from 'node:crypto';
import type { Caller, Contract, Input } from '../../../support/contract';
import { entered, newAddress, untilLimited } from '../../../support/contract-visitors';
import { type NewCustomer, newCustomer } from '../../../support/e2e-customer';
import { inDatabase } from '../../../support/e2e-database';
import { visitors } from '../../pages/visitors';

const nobody = () => ({ params: { id: randomUUID() } });

const details = {
  referencePoint: 'Ao lado da praça',
  requesterName: 'CLIENTE DE TESTE',
  phone: '79999990000',
  email: 'contract@example.org',
};

interface Row {
  readonly id: string;
  readonly protocol: string;
}

function asking(contract: Contract, caller: Caller) {
  return (outcome: string | number, specification: string, more: object = {}) =>
    contract.expect(outcome, 'makeRequest', caller, { json: { specification, details, ...more } });
}

/** Service requests: made, followed, inspected, with files. */
export async function callRequests(contract: Contract): Promise<void> {
  const customer = await newCustomer({ bills: 0 });
  const caller = await entered(contract, customer);
  const ask = asking(contract, caller);
  const leak = (await ask(201, 'vazamento-no-cavalete')).json as Row;
  await ask(200, 'vazamento-no-cavalete');
  await ask('SPECIFICATION_NOT_FOUND', 'none');
  await ask('WATER_NOT_CUT', 'religacao');
  await ask('SERVICE_ANSWERS_MISSING', 'ligacao-de-esgoto');
  const sewer = (diameterMm: number | null) => ({ answers: { service: 'ligacao-de-esgoto', diameterMm } });
  await ask('QUOTE_REFUSED', 'ligacao-de-esgoto', sewer(null));
  await ask('DOCUMENTS_MISSING', 'ligacao-de-esgoto', sewer(100));
  await ask('WRITTEN_REQUEST_MISSING', 'ligacao-de-esgoto', { ...sewer(150), documentsAtCounter: true });
  const made = await ask(201, 'ligacao-de-esgoto', { ...sewer(100), documentsAtCounter: true });
  await contract.expect(200, 'listRequests', caller);
  await contract.expect(200, 'getRequest', caller, { params: { id: leak.id } });
  await contract.expect('REQUEST_NOT_FOUND', 'getRequest', caller, nobody());
  await callFiles(contract, caller, leak.id);
  await callInspections(contract, caller, { leak: leak.id, sewer: (made.json as Row).id });
  await callReconnections(contract, customer);
  await callLookups(contract, { protocol: leak.protocol, taxId: customer.taxId });
  await untilLimited(async () => {
    await close(customer);
    return contract.call('makeRequest', caller, {
      json: { specification: 'vazamento-no-cavalete', details },
    });
  }, 40);
}

async function close({ customerId }: NewCustomer): Promise<void> {
  await inDatabase((database) =>
    database.query(
      `UPDATE service_request SET status = 'CLOSED', closed_on = '2019-04-22', closing_reason = 'SERVICE_DONE'
       WHERE customer_id = $1`,
      [customerId],
    ),
  );
}

async function closeOne(id: string): Promise<void> {
  await inDatabase((database) =>
    database.query(
      `UPDATE service_request SET status = 'CLOSED', closed_on = '2019-04-22', closing_reason = 'SERVICE_DONE'
       WHERE id = $1`,
      [id],
    ),
  );
}

function files(...contents: readonly string[]): Input {
  const boundary = 'a-boundary-of-the-test';
  const parts = contents.map(
    (content, index) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${index}.pdf"\r\n` +
      `content-type: application/pdf\r\n\r\n${content}\r\n`,
  );
  const body = Buffer.from(`${parts.join('')}--${boundary}--\r\n`, 'latin1');
  return { body, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } };
}

async function callFiles(contract: Contract, caller: Caller, id: string): Promise<void> {
  const params = { id };
  const attach = (outcome: string | number, input: Input) =>
    contract.expect(outcome, 'attachToRequest', caller, { params, ...input });
  const paper = '%PDF-1.4\n';
  await attach(204, files(paper));
  await attach('ATTACHMENT_MISSING', files());
  await attach('ATTACHMENT_KIND', files('text'));
  await attach('ATTACHMENT_TOO_LARGE', files(`${paper}${'x'.repeat(5 * 1024 * 1024)}`));
  await attach('TOO_MANY_ATTACHMENTS', files(paper, paper, paper, paper, paper));
  await attach('REQUEST_NOT_FOUND', { ...files(paper), ...nobody() });
  const { attachments } = (await contract.expect(200, 'getRequest', caller, { params })).json as {
    attachments: readonly { readonly url: string }[];
  };
  const attachmentId = attachments[0]?.url.split('/').at(-1) ?? '';
  await contract.expect(200, 'getAttachment', caller, { params: { id, attachmentId } });
  const other = { params: { id, attachmentId: randomUUID() } };
  await contract.expect('ATTACHMENT_NOT_FOUND', 'getAttachment', caller, other);
}

async function callInspections(
  contract: Contract,
  caller: Caller,
  requests: { readonly leak: string; readonly sewer: string },
): Promise<void> {
  const inspect = (outcome: string | number, id: string) =>
    contract.expect(outcome, 'askInspection', caller, { params: { id } });
  await inspect('REQUEST_NOT_FOUND', randomUUID());
  await inspect('INSPECTION_NOT_NEEDED', requests.leak);
  await inspect(201, requests.sewer);
  await inspect(200, requests.sewer);
  await inDatabase((database) =>
    database.query(
      `INSERT INTO request_event (request_id, kind, "on") VALUES ($1, 'INSPECTION_APPROVED', '2019-04-22')`,
      [requests.sewer],
    ),
  );
  await inspect('INSPECTION_ALREADY_APPROVED', requests.sewer);
  await closeOne(requests.leak);
  await inspect('REQUEST_CLOSED', requests.leak);
  const input = { params: { id: requests.leak }, ...files('%PDF-1.4\n') };
  await contract.expect('REQUEST_CLOSED', 'attachToRequest', caller, input);
}

async function callReconnections(contract: Contract, { billIds: _, ...visitor }: NewCustomer): Promise<void> {
  const debtor = await newCustomer({ bills: 1 });
  await inDatabase((database) =>
    database.query("UPDATE premises SET water_situation = 'CUT' WHERE account_number = $1", [
      debtor.accountNumber,
    ]),
  );
  const answers = { service: 'religacao-no-cavalete', daysCut: 3 };
  await asking(contract, await entered(contract, debtor))('DEBTS_TO_SETTLE', 'religacao', { answers });
  const unknown = await entered(contract, visitors.joseRaimundo);
  await asking(contract, unknown)('INDEX_FACTOR_MISSING', 'religacao', { answers });
  const { accountNumber, taxId } = visitor;
  await contract.expect(204, 'endSession', await entered(contract, { accountNumber, taxId }));
}

async function callLookups(
  contract: Contract,
  asked: { readonly protocol: string; readonly taxId: string },
): Promise<void> {
  const caller = { from: newAddress() };
  await contract.expect(200, 'lookUpRequest', caller, { json: asked });
  const wrong = { json: { ...asked, taxId: visitors.rosaMaria.taxId } };
  await contract.expect('REQUEST_NOT_IDENTIFIED', 'lookUpRequest', caller, wrong);
  await untilLimited(() => contract.call('lookUpRequest', caller, wrong), 30);
}

/** Services as they are published, quoted and printed, and the collection of waste. */
export async function callPublished(contract: Contract): Promise<void> {
  const caller = { from: newAddress() };
  const code = 'ligacao-de-esgoto';
  for (const id of ['listServices', 'getService', 'listServicesCsv']) {
    const { headers } = await contract.expect(200, id, caller, { params: { code } });
    const known = { 'if-none-match': String(headers.etag) };
    await contract.expect(304, id, caller, { params: { code }, headers: known });
  }
  await contract.expect('SERVICE_UNKNOWN', 'getService', caller, { params: { code: 'none' } });
  const quote = { channel: 'INTERNET', diameterMm: 100 };
  await contract.expect(200, 'quoteService', caller, { params: { code }, json: quote });
  const unanswered = { channel: 'INTERNET' };
  await contract.expect('QUOTE_REFUSED', 'quoteService', caller, { params: { code }, json: unanswered });
  await contract.expect('SERVICE_UNKNOWN', 'quoteService', caller, { params: { code: 'none' }, json: quote });
  const print = (outcome: string | number, json: unknown) =>
    contract.expect(outcome, 'printServiceQuote', caller, { json });
  await print('QUOTE_REFUSED', { service: code, ...unanswered });
  await print('SERVICE_UNKNOWN', { service: 'none', ...quote });
  const { headers } = await print(201, { service: code, ...quote });
  const printed = { verificationCode: String(headers.location).split('/').at(-1) ?? '' };
  for (const id of ['getServiceQuote', 'getServiceQuotePdf']) {
    await contract.expect(200, id, caller, { params: printed });
    await contract.expect('SERVICE_QUOTE_NOT_FOUND', id, caller, { params: { verificationCode: 'AAAA' } });
  }
  let diameterMm = 100;
  await untilLimited(() => {
    diameterMm += 1;
    return contract.call('printServiceQuote', caller, { json: { ...quote, service: code, diameterMm } });
  }, 80);
  await callWasteRoutes(contract, caller);
}

async function callWasteRoutes(contract: Contract, caller: Caller): Promise<void> {
  await contract.expect(200, 'findWasteRoutes', caller, { query: '?search=a' });
  for (const id of ['getWasteRoute', 'getWasteRouteCalendar']) {
    await contract.expect('RESOURCE_NOT_FOUND', id, caller, { params: { neighbourhood: 'nowhere' } });
  }
}
