import { randomUUID } from 'node:crypto';
import type { Contract } from '../../../support/contract';
import { entered, newAddress, untilLimited } from '../../../support/contract-visitors';
import { newCustomer } from '../../../support/e2e-customer';
import { inDatabase } from '../../../support/e2e-database';
import { serviceVisitors } from '../../pages/service-visitors';
import { visitors } from '../../pages/visitors';

/** Who enters, and who does not. */
export async function callSession(contract: Contract): Promise<void> {
  const { accountNumber } = await newCustomer({ bills: 0 });
  const caller = { from: newAddress() };
  const wrong = { json: { accountNumber, taxId: visitors.rosaMaria.taxId } };
  await contract.expect('NOT_IDENTIFIED', 'openSession', caller, wrong);
  await untilLimited(() => contract.call('openSession', caller, wrong), 30);
}

/** A year declared settled, and the day bills are due. */
export async function callYearsAndDays(contract: Contract): Promise<void> {
  const reader = await entered(contract, visitors.mariaAparecida);
  const { years } = (await contract.expect(200, 'listDischargeYears', reader)).json as {
    years: readonly { readonly year: number; readonly standing: string }[];
  };
  const year = years.find(({ standing }) => standing !== 'REFUSED')?.year;
  const issue = (outcome: string | number, json: unknown) =>
    contract.expect(outcome, 'issueAnnualDischarge', reader, { json });
  const { id } = (await issue(201, { year })).json as { id: string };
  await issue('ANNUAL_DISCHARGE_REFUSED', { year: 2_019 });
  for (const one of ['getAnnualDischarge', 'getAnnualDischargePdf']) {
    await contract.expect(200, one, reader, { params: { id } });
    await contract.expect('ANNUAL_DISCHARGE_NOT_FOUND', one, reader, { params: { id: randomUUID() } });
  }
  const caller = await entered(contract, await newCustomer({ bills: 0 }));
  const { currentDay } = (await contract.expect(200, 'getDueDate', caller)).json as { currentDay: number };
  const change = (outcome: string | number, day: number) =>
    contract.expect(outcome, 'changeDueDate', caller, { json: { day } });
  await change('DUE_DAY_UNCHANGED', currentDay);
  await change('DUE_DAY_NOT_OFFERED', 7);
  await change(201, currentDay === 20 ? 25 : 20);
  await change('DUE_DATE_CHANGED_RECENTLY', currentDay === 5 ? 10 : 5);
}

const lawful = (deliveredOn: string) => ({ query: `?deliveredOn=${deliveredOn}` });

/** Notices of a cut, and the law of a day. */
export async function callCuts(contract: Contract): Promise<void> {
  const stranger = { from: newAddress() };
  await contract.expect(200, 'getLawfulCutDate', stranger, lawful('2019-03-01'));
  await contract.expect('CUT_LAW_NOT_COVERED', 'getLawfulCutDate', stranger, lawful('2001-03-01'));
  await contract.expect('CALENDAR_NOT_COVERED', 'getLawfulCutDate', stranger, lawful('2090-03-01'));
  await contract.expect(200, 'getCutNotice', await entered(contract, visitors.mariaAparecida));
  await contract.expect(200, 'getCutNotice', await entered(contract, serviceVisitors.sebastiao));
  await callNotice(contract, 'CUT_LAW_NOT_COVERED', ['2001-03-01', '2001-05-01']);
  await callNotice(contract, 'CALENDAR_NOT_COVERED', ['2090-03-01', '2090-05-01']);
}

async function callNotice(
  contract: Contract,
  outcome: string,
  days: readonly [delivered: string, cut: string],
): Promise<void> {
  const customer = await newCustomer({ bills: 0 });
  await inDatabase((database) =>
    database.query(
      `INSERT INTO cut_notice (id, premises_id, customer_id, cause, delivered_on, planned_on, proof, cut_on)
       SELECT gen_random_uuid(), premises_id, customer_id, 'DEFAULT', $2::date, $3::date, 'SIGNATURE', $3::date
       FROM premises_link WHERE customer_id = $1`,
      [customer.customerId, ...days],
    ),
  );
  await contract.expect(outcome, 'getCutNotice', await entered(contract, customer));
}

/** What is said to the ombudsman, asked of one's own data, and whether a document is true. */
export async function callVoices(contract: Contract): Promise<void> {
  const caller = { from: newAddress() };
  const words = { json: { kind: 'COMPLIMENT', text: 'Bom atendimento.' } };
  const sent = (await contract.expect(201, 'openOmbudsmanCase', caller, words)).json as {
    protocol: string;
    accessCode: string;
  };
  await untilLimited(() => contract.call('openOmbudsmanCase', caller, words), 30);
  const { protocol, accessCode } = sent;
  await contract.expect(200, 'lookUpOmbudsmanCase', caller, { json: { protocol, accessCode } });
  const wrong = { json: { protocol, accessCode: '2222-2222-2222' } };
  await contract.expect('CASE_NOT_IDENTIFIED', 'lookUpOmbudsmanCase', caller, wrong);
  await untilLimited(() => contract.call('lookUpOmbudsmanCase', caller, wrong), 30);
  const customer = await entered(contract, await newCustomer({ bills: 0 }));
  for (const outcome of [201, 200])
    await contract.expect(outcome, 'requestPrivacy', customer, { json: { kind: 'ACCESS' } });
  const text = { json: { text: '82630000004-7 15290041425-0 00464726201-5 84667291415-3' } };
  await contract.expect(200, 'verify', caller, text);
  await untilLimited(() => contract.call('verify', caller, text), 60);
}

/** News by e-mail: asked for, confirmed, left. */
export async function callNews(contract: Contract): Promise<void> {
  const caller = { from: newAddress() };
  const email = `${randomUUID()}@example.org`;
  const ask = () => ({ json: { email: `${randomUUID()}@example.org` } });
  await contract.expect(202, 'askForNews', caller, { json: { email } });
  const text = await inDatabase(async (client) => {
    const query = 'SELECT text FROM outgoing_mail WHERE recipient = $1';
    return (await client.query<{ text: string }>(query, [email])).rows[0]?.text ?? '';
  });
  const token = /\/novidades\/confirmar\/([\w-]{43})/.exec(text)?.[1] ?? '';
  await contract.expect(204, 'confirmNews', caller, { json: { token } });
  await contract.expect('CONFIRMATION_LINK_INVALID', 'confirmNews', caller, { json: { token } });
  const params = { key: randomUUID() };
  await contract.expect(303, 'openLeavePage', caller, { params });
  await contract.expect(204, 'leaveNews', caller, { params });
  await untilLimited(() => contract.call('askForNews', caller, ask()), 30);
}
