import { beforeEach, expect, it } from 'vitest';
import type { AccountNumber, TaxId } from '@/lib/accounts';
import { database } from '@/lib/db/client';
import { civilDate } from '@/lib/kernel/civil-date';
import { getRegistrationReceipt, requestRegistration } from '@/lib/requests/use-cases';
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

it('the trail says that it was asked, and nothing of who asked', async () => {
  await ask();
  const [event] = await database().auditEvent.findMany({ where: { action: 'REGISTRATION_REQUESTED' } });
  expect(event?.details).toEqual({});
});
