import { beforeEach, expect, it } from 'vitest';
import type { AccountNumber, TaxId } from '@/lib/accounts';
import { database } from '@/lib/db/client';
import { civilDate } from '@/lib/kernel/civil-date';
import {
  getLookedUp,
  getRegistrationReceipt,
  lookUpRequest,
  requestRegistration,
} from '@/lib/requests/use-cases';
import { resetDatabase } from '../../support/database';
import { trace } from '../../support/persona';

beforeEach(() => resetDatabase());

const details = {
  accountNumber: '4647262' as AccountNumber,
  taxId: '52998224725' as TaxId,
  name: 'Maria Aparecida',
  role: 'USER',
  phone: '79999990000',
  email: 'maria@example.org',
  notes: '',
} as const;

function ask(overrides: object = {}, clientAddress = trace.clientAddress) {
  const request = { requestedOn: civilDate('2019-04-22'), trace: { ...trace, clientAddress } };
  return requestRegistration({ ...details, ...overrides }, request);
}

it('gets a protocol of fourteen digits, whether the account number exists or not', async () => {
  const receipt = await ask();
  if (!receipt.ok) throw new Error(receipt.error.code);
  expect(receipt.value.protocol).toMatch(/^20191\d{9}$/);
  expect(await getRegistrationReceipt(receipt.value.id)).toEqual(receipt.value);
});

it('a second click gets the same protocol', async () => {
  const [first, second] = await Promise.all([ask(), ask()]);
  expect(second).toEqual(first);
  expect(await database().registrationRequest.count()).toBe(1);
});

it('the sixth request of an hour from one address must wait, from another it need not', async () => {
  const people = ['11', '12', '13', '14', '15'];
  for (const name of people) expect((await ask({ accountNumber: name, name })).ok).toBe(true);
  expect(await ask({ accountNumber: '16' })).toMatchObject({
    ok: false,
    error: { code: 'TOO_MANY_REQUESTS' },
  });
  expect((await ask({ accountNumber: '16' }, '198.51.100.9')).ok).toBe(true);
});

it('the trail says that it was asked, and nothing of whoever asked', async () => {
  await ask();
  const [event] = await database().auditEvent.findMany({ where: { action: 'REGISTRATION_REQUESTED' } });
  expect(event?.details).toEqual({});
});

it('is told by e-mail once, without anything of whoever asked', async () => {
  await Promise.all([ask(), ask()]);
  const [letter, ...others] = await database().outgoingMail.findMany();
  expect(others).toEqual([]);
  expect(letter).toMatchObject({ recipient: details.email, subject: expect.stringMatching(/: recebido$/) });
  for (const secret of [details.name, details.taxId, details.accountNumber, '529.982.247-25', details.phone])
    expect(`${letter?.subject}${letter?.text}${letter?.html}`).not.toContain(secret);
});

it('is followed by its protocol and CPF, and tells state and day alone', async () => {
  const receipt = await ask();
  if (!receipt.ok) throw new Error(receipt.error.code);
  const { protocol } = receipt.value;
  await database().$executeRaw`UPDATE registration_request SET status = 'ACCEPTED'`;
  const answer = await lookUpRequest({ protocol, taxId: details.taxId, trace });
  if (!answer.ok) throw new Error(answer.error.code);
  const { found, lookupId } = answer.value;
  expect(found).toEqual({ kind: 'REGISTRATION', registration: { ...receipt.value, status: 'ACCEPTED' } });
  expect(await getLookedUp(lookupId)).toEqual(found);
  await database().$executeRaw`UPDATE request_lookup SET at = at - interval '31 minutes'`;
  expect(await getLookedUp(lookupId)).toBeNull();
});

it('is not found by another CPF, and finding one does not count as a failure', async () => {
  const receipt = await ask();
  if (!receipt.ok) throw new Error(receipt.error.code);
  const { protocol } = receipt.value;
  const other = await lookUpRequest({ protocol, taxId: '11144477735' as TaxId, trace });
  expect(other).toEqual({ ok: false, error: { code: 'REQUEST_NOT_IDENTIFIED' } });
  for (let count = 0; count < 12; count += 1)
    expect((await lookUpRequest({ protocol, taxId: details.taxId, trace })).ok).toBe(true);
});
