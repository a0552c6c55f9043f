import { createHmac, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../../../../scripts/setup/root.mjs';
import type { Caller, Contract } from '../../../support/contract';
import { entered, newAddress, untilLimited } from '../../../support/contract-visitors';
import { newCustomer } from '../../../support/e2e-customer';
import { inDatabase, payBill } from '../../../support/e2e-database';
import { pixNotice, webhookSecret } from '../../../support/e2e-pix';
import { serviceVisitors } from '../../pages/service-visitors';
import { visitors } from '../../pages/visitors';

const nobody = () => ({ params: { id: randomUUID() } });
const tooMuch = 100_000_000_000;

interface Row {
  readonly id: string;
}

/** Bills, debts, statements and what was paid. */
export async function callMoney(contract: Contract): Promise<void> {
  const reader = await entered(contract, visitors.mariaAparecida);
  for (const id of ['getAccount', 'listDebts', 'getConsumption', 'getConsumptionCsv'])
    await contract.expect(200, id, reader);
  for (const id of ['exportMyData', 'exportMyDataPdf', 'listCardCompanies'])
    await contract.expect(200, id, reader);
  await callBills(contract);
  await callStatements(contract);
  await callPayments(contract, reader);
}

async function setAmount(billId: string, cents: number): Promise<void> {
  await inDatabase(async (database) => {
    await database.query('UPDATE bill SET total_cents = $2 WHERE id = $1', [billId, cents]);
    await database.query('UPDATE bill_line SET amount_cents = $2 WHERE bill_id = $1', [billId, cents]);
  });
}

async function callBills(contract: Contract): Promise<void> {
  const customer = await newCustomer({ bills: 3 });
  const caller = await entered(contract, customer);
  const [first = '', second = '', third = ''] = customer.billIds;
  await setAmount(second, tooMuch);
  await payBill(third);
  const reviewed = await entered(contract, visitors.joaoBatista);
  const { underReview } = (await contract.expect(200, 'listSecondCopies', reviewed)).json as {
    underReview: readonly Row[];
  };
  for (const id of ['getSecondCopy', 'getSecondCopyPdf']) {
    await contract.expect(200, id, caller, { params: { id: first } });
    await contract.expect('AMOUNT_OUT_OF_RANGE', id, caller, { params: { id: second } });
    await contract.expect('BILL_NOT_OPEN', id, caller, { params: { id: third } });
    await contract.expect('BILL_NOT_FOUND', id, caller, nobody());
    const params = { id: underReview[0]?.id ?? '' };
    await contract.expect('BILL_UNDER_REVIEW', id, reviewed, { params });
  }
}

async function callStatements(contract: Contract): Promise<void> {
  const customer = await newCustomer({ bills: 2 });
  const caller = await entered(contract, customer);
  const [first = '', second = ''] = customer.billIds;
  const issue = (outcome: string | number, who: Caller, json: unknown) =>
    contract.expect(outcome, 'issueDebtStatement', who, { json });
  const issued = (await issue(201, caller, { billIds: [first] })).json as Row;
  await issue('NOTHING_SELECTED', caller, {});
  await issue('DEBT_NOT_FOUND', caller, { billIds: [randomUUID()] });
  const params = { id: issued.id };
  for (const id of ['getDebtStatement', 'getDebtStatementPdf']) {
    await contract.expect(200, id, caller, { params });
    await contract.expect('DEBT_STATEMENT_NOT_FOUND', id, caller, nobody());
  }
  await payBill(first);
  await issue('DEBTS_NOT_SELECTABLE', caller, { billIds: [first] });
  await contract.expect('DEBT_STATEMENT_NOT_PAYABLE', 'getDebtStatementPdf', caller, { params });
  await setAmount(second, tooMuch);
  await issue('AMOUNT_OUT_OF_RANGE', caller, { billIds: [second] });
  await callCredits(contract);
  const unknown = await entered(contract, visitors.joseRaimundo);
  await contract.expect('INDEX_FACTOR_MISSING', 'listDebts', unknown);
  await issue('INDEX_FACTOR_MISSING', unknown, { billIds: [randomUUID()] });
}

async function callCredits(contract: Contract): Promise<void> {
  const caller = await entered(contract, visitors.terezinha);
  const { bills, credits } = (await contract.expect(200, 'listDebts', caller)).json as {
    bills: readonly Row[];
    credits: readonly Row[];
  };
  const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);
  const json = { billIds: ids(bills), creditIds: ids(credits) };
  await contract.expect('CREDITS_EXCEED_DEBTS', 'issueDebtStatement', caller, { json });
}

async function callPayments(contract: Contract, reader: Caller): Promise<void> {
  const { settled } = (await contract.expect(200, 'listPayments', reader)).json as {
    settled: readonly Row[];
  };
  const receipt = (outcome: string | number, who: Caller, id: string) =>
    contract.expect(outcome, 'getPaymentReceipt', who, { params: { id } });
  await receipt(200, reader, settled[0]?.id ?? '');
  await receipt('PAYMENT_NOT_FOUND', reader, randomUUID());
  const luzia = await entered(contract, serviceVisitors.luzia);
  const { unmatched } = (await contract.expect(200, 'listPayments', luzia)).json as {
    unmatched: readonly Row[];
  };
  await receipt('RECEIPT_NOT_AVAILABLE', luzia, unmatched[0]?.id ?? '');
}

/** Splitting a debt: what was simulated is worked out again from what is owed when it is read. */
export async function callInstallments(contract: Contract): Promise<void> {
  const customer = await newCustomer({ bills: 2 });
  const caller = await entered(contract, customer);
  const [first = '', second = ''] = customer.billIds;
  await contract.expect(200, 'getInstallmentConditions', caller);
  const simulate = (outcome: string | number, cents: number | null) =>
    contract.expect(outcome, 'simulateInstallments', caller, {
      json: { debtorTaxId: customer.taxId, downPaymentCents: cents },
    });
  await simulate('DOWN_PAYMENT_BELOW_MINIMUM', 1);
  await simulate('DOWN_PAYMENT_REACHES_DEBT', 10_000_000);
  const { id } = (await simulate(201, 15_000)).json as Row;
  const read = async (outcome: string | number, params = { id }) => {
    for (const one of ['getInstallmentSimulation', 'getInstallmentSimulationPdf'])
      await contract.expect(outcome, one, caller, { params });
  };
  await read(200);
  await read('SIMULATION_NOT_FOUND', { id: randomUUID() });
  await setAmount(first, 10_000_000);
  await read('DOWN_PAYMENT_BELOW_MINIMUM');
  await payBill(first);
  await read('DOWN_PAYMENT_REACHES_DEBT');
  await payBill(second);
  await read('INSTALLMENTS_REFUSED');
  await simulate('INSTALLMENTS_REFUSED', null);
  await inDatabase((database) =>
    database.query("UPDATE installment_simulation SET simulated_on = '2019-04-21' WHERE id = $1", [id]),
  );
  await read('SIMULATION_EXPIRED');
  const wrong = { json: { debtorTaxId: visitors.rosaMaria.taxId } };
  await untilLimited(() => contract.call('simulateInstallments', caller, wrong), 30);
  await callWithoutIndex(contract);
}

async function callWithoutIndex(contract: Contract): Promise<void> {
  const caller = await entered(contract, visitors.joseRaimundo);
  await contract.expect('INDEX_FACTOR_MISSING', 'getInstallmentConditions', caller);
  const json = { debtorTaxId: visitors.joseRaimundo.taxId };
  await contract.expect('INDEX_FACTOR_MISSING', 'simulateInstallments', caller, { json });
  const id = randomUUID();
  await inDatabase((database) =>
    database.query(
      `INSERT INTO installment_simulation (id, premises_id, customer_id, debtor_id, simulated_on, with_reconnection)
       SELECT $1, premises_id, customer_id, customer_id, '2019-04-22', false
       FROM premises_link JOIN customer ON customer.id = customer_id WHERE tax_id = $2 LIMIT 1`,
      [id, visitors.joseRaimundo.taxId],
    ),
  );
  for (const one of ['getInstallmentSimulation', 'getInstallmentSimulationPdf'])
    await contract.expect('INDEX_FACTOR_MISSING', one, caller, { params: { id } });
}

/** Paying by card and by Pix, and what companies and banks tell. */
export async function callCardAndPix(contract: Contract): Promise<void> {
  const customer = await newCustomer({ bills: 2 });
  const caller = await entered(contract, customer);
  const [first = '', second = ''] = customer.billIds;
  const { companies } = (await contract.expect(200, 'listCardCompanies', caller)).json as {
    companies: readonly Row[];
  };
  const companyId = companies[0]?.id ?? '';
  const start = (outcome: string | number, billIds: readonly string[], who = caller) =>
    contract.expect(outcome, 'startCardPayment', who, { json: { billIds, companyId } });
  const { id } = (await start(201, [first])).json as Row;
  await start('CARD_PAYMENT_PENDING', [first, second]);
  await start('NOTHING_SELECTED', []);
  await start('DEBT_NOT_FOUND', [randomUUID()]);
  await start('INDEX_FACTOR_MISSING', [randomUUID()], await entered(contract, visitors.joseRaimundo));
  const json = { billIds: [second], companyId: 'none' };
  await contract.expect('CARD_COMPANY_NOT_FOUND', 'startCardPayment', caller, { json });
  await contract.expect(200, 'getCardPayment', caller, { params: { id } });
  for (const one of ['getCardPayment', 'cancelCardPayment'])
    await contract.expect('CARD_PAYMENT_NOT_FOUND', one, caller, nobody());
  await contract.expect(204, 'cancelCardPayment', caller, { params: { id } });
  const approved = (await start(201, [first])).json as Row & { readonly totalCents: number };
  await callCompany(contract, { ...approved, companyId });
  await contract.expect('CARD_PAYMENT_ENDED', 'cancelCardPayment', caller, { params: { id: approved.id } });
  await start('DEBTS_NOT_SELECTABLE', [first]);
  await callPix(contract);
}

interface Approved extends Row {
  readonly companyId: string;
  readonly totalCents: number;
}

async function callCompany(contract: Contract, { companyId, id, totalCents }: Approved): Promise<void> {
  const caller = { from: newAddress() };
  const notice = { reference: id, outcome: 'APPROVED', amountCents: totalCents, transactionId: 'one' };
  const event = randomUUID();
  const tell = (outcome: string | number, body: string, changes: Partial<Signing> = {}) =>
    contract.expect(outcome, 'receiveCardCallback', caller, {
      body,
      headers: signed({ companyId, event, seconds: Math.floor(Date.now() / 1_000), body, ...changes }),
    });
  await tell(200, JSON.stringify(notice));
  await tell('CARD_EVENT_CONFLICT', JSON.stringify({ ...notice, transactionId: 'two' }));
  await tell('CARD_CALLBACK_FORGED', '{}', { secret: 'none' });
  await tell('CARD_CALLBACK_STALE', '{}', { seconds: 1_000_000 });
  await tell('CARD_CALLBACK_MALFORMED', '{}', { event: randomUUID() });
  const stranger = JSON.stringify({ ...notice, reference: randomUUID() });
  await tell('CARD_PAYMENT_NOT_FOUND', stranger, { event: randomUUID() });
  await tell('BODY_TOO_LARGE', 'x'.repeat(70_000));
}

interface Signing {
  readonly companyId: string;
  readonly event: string;
  readonly seconds: number;
  readonly body: string;
  readonly secret: string;
}

function signed({
  companyId,
  event,
  seconds,
  body,
  secret = companySecret(),
}: Omit<Signing, 'secret'> & Partial<Signing>) {
  const text = ['card-callback:v1', seconds, event, body].join('\n');
  return {
    'x-card-company': companyId,
    'x-card-timestamp': String(seconds),
    'x-card-event': event,
    'x-card-signature': createHmac('sha256', secret).update(text).digest('hex'),
  };
}

/** The secret that the demonstration has made for its company. */
function companySecret(): string {
  const folder = process.env.E2E_DATA ?? inRoot('.data', 'e2e-deso');
  const { CARD_COMPANY_SECRETS } = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8'));
  return CARD_COMPANY_SECRETS.split(':')[1];
}

async function callPix(contract: Contract): Promise<void> {
  const caller = { from: newAddress() };
  const tell = (outcome: string | number, secret: string) =>
    contract.expect(outcome, 'receivePix', caller, {
      json: pixNotice(),
      headers: { 'x-webhook-secret': secret },
    });
  await tell(200, webhookSecret);
  await tell('PIX_NOTICE_NOT_AUTHENTIC', 'wrong');
  const large = { json: { text: 'x'.repeat(70_000) }, headers: { 'x-webhook-secret': webhookSecret } };
  await contract.expect('BODY_TOO_LARGE', 'receivePix', caller, large);
}
