import { beforeEach, describe, expect, it } from 'vitest';
import { parseAccountNumber, parseTaxId } from '@/lib/accounts';
import { identify } from '@/lib/auth/identify';
import { database } from '@/lib/db/client';
import { formerOccupant } from '@/prisma/personas/former-occupant';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { noDebts } from '@/prisma/personas/no-debts';
import { propertyManager } from '@/prisma/personas/property-manager';
import { resetDatabase } from '../../support/database';
import { passTime } from '../../support/limits';
import { trace } from '../../support/persona';

beforeEach(() => resetDatabase('demonstration'));

function valid<T>(parsed: { ok: true; value: T } | { ok: false; error: { code: string } }): T {
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
}

const maria = {
  accountNumber: valid(parseAccountNumber('464726.2')),
  taxId: valid(parseTaxId('111.444.777-35')),
};
const stranger = valid(parseTaxId('529.982.247-25'));

function enter(overrides: Partial<typeof maria> = {}, clientAddress = trace.clientAddress) {
  return identify({ ...maria, ...overrides, trace: { ...trace, clientAddress } });
}

async function fail(times: number, clientAddress = trace.clientAddress) {
  for (let index = 0; index < times; index += 1) await enter({ taxId: stranger }, clientAddress);
}

describe('entering', () => {
  it('is granted to whoever is linked to the premises, with a ticket that is kept only as a hash', async () => {
    const ticket = await enter();
    if (!ticket.ok) throw new Error(ticket.error.code);
    const rows = await database().portalSession.findMany();
    expect(rows.length).toBe(1);
    expect(JSON.stringify(rows)).not.toContain(ticket.value);
  });

  it('works for a company with an alphanumeric CNPJ', async () => {
    const { accountNumber, customer } = propertyManager;
    const taxId = valid(parseTaxId((customer.taxId ?? '').toLowerCase()));
    expect(await enter({ accountNumber: valid(parseAccountNumber(accountNumber)), taxId })).toMatchObject({
      ok: true,
    });
  });

  it.each([
    ['an account number that does not exist', { accountNumber: valid(parseAccountNumber('1234560')) }],
    ["somebody else's premises", { accountNumber: valid(parseAccountNumber(noDebts.accountNumber)) }],
    ['a CPF that is not on file', { taxId: stranger }],
    [
      'a link that has ended',
      {
        accountNumber: valid(parseAccountNumber(formerOccupant.accountNumber)),
        taxId: valid(parseTaxId(formerOccupant.customer.taxId ?? '')),
      },
    ],
  ])('gives one and the same answer for %s', async (_case, overrides) => {
    expect(await enter(overrides)).toEqual({ ok: false, error: { code: 'NOT_IDENTIFIED' } });
  });
});

describe('failed tries', () => {
  it('are counted: after five the account number must wait, even with the right CPF from elsewhere', async () => {
    await fail(5);
    expect(await enter({}, '198.51.100.9')).toMatchObject({
      ok: false,
      error: { code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: expect.any(Number) },
    });
  });

  it('made while waiting are not looked at and not counted', async () => {
    await fail(12);
    expect(await database().signInAttempt.count()).toBe(5);
  });

  it('at the same time are counted one by one', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => enter({ taxId: stranger })));
    const looked = answers.filter((answer) => !answer.ok && answer.error.code === 'NOT_IDENTIFIED');
    expect(looked.length).toBe(5);
  });

  it('by a stranger do not keep out the owner at an address they entered from before', async () => {
    expect((await enter({}, '198.51.100.9')).ok).toBe(true);
    await fail(8);
    expect((await enter({}, '198.51.100.9')).ok).toBe(true);
  });

  it('are forgiven by time', async () => {
    await fail(5);
    await passTime('SIGN_IN_ACCOUNT', 31);
    expect((await enter()).ok).toBe(true);
  });

  it('from one address over many account numbers must wait too', async () => {
    const numbers = Array.from({ length: 400 }, (_, index) => parseAccountNumber(String(1_000_000 + index)));
    const accounts = numbers.flatMap((parsed) => (parsed.ok ? [parsed.value] : [])).slice(0, 20);
    for (const [index, accountNumber] of accounts.entries()) {
      if (index < 20) await enter({ accountNumber, taxId: stranger });
    }
    expect(await database().signInAttempt.count()).toBe(20);
    expect(await enter()).toMatchObject({ ok: false, error: { code: 'TOO_MANY_ATTEMPTS' } });
    expect((await enter({}, '198.51.100.9')).ok).toBe(true);
  });
});

describe('the trail', () => {
  it('has every try, without the CPF', async () => {
    await fail(1);
    await enter();
    const events = await database().auditEvent.findMany({
      where: { action: { startsWith: 'SIGN' } },
      orderBy: { id: 'asc' },
    });
    expect(events.map((event) => event.action)).toEqual(['SIGN_IN_REFUSED', 'SIGNED_IN']);
    const text = JSON.stringify(events, (_key, value) => (typeof value === 'bigint' ? String(value) : value));
    expect(text).not.toContain(maria.taxId);
    expect(text).not.toContain(mariaAparecida.customer.name);
  });
});
