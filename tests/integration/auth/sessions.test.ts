import { beforeEach, expect, it } from 'vitest';
import { hashTicket } from '@/lib/auth/identify';
import { switchPremises, touchSession } from '@/lib/auth/open-session';
import * as sessions from '@/lib/auth/repository';
import { database } from '@/lib/db/client';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { noDebts } from '@/prisma/personas/no-debts';
import { propertyManager } from '@/prisma/personas/property-manager';
import { resetDatabase } from '../../support/database';
import { scopeOf } from '../../support/persona';

beforeEach(() => resetDatabase('demonstration'));

async function open(persona = mariaAparecida): Promise<string> {
  const { customerId, premisesId } = scopeOf(persona);
  const ticket = `ticket-${persona.accountNumber}`;
  await sessions.insertSession(database(), { customerId, premisesId, ticketHash: hashTicket(ticket) });
  return (await sessions.spendTicket(database(), hashTicket(ticket))) ?? '';
}

it('a ticket opens a session once', async () => {
  expect(await open()).not.toBe('');
  expect(await sessions.spendTicket(database(), hashTicket('ticket-4647262'))).toBeNull();
});

it('a ticket older than a minute opens nothing', async () => {
  const { customerId, premisesId } = scopeOf(mariaAparecida);
  await sessions.insertSession(database(), { customerId, premisesId, ticketHash: hashTicket('late') });
  await database().$executeRaw`UPDATE portal_session SET created_at = created_at - interval '61 seconds'`;
  expect(await sessions.spendTicket(database(), hashTicket('late'))).toBeNull();
});

it('a session whose ticket was never spent cannot be used', async () => {
  const { customerId, premisesId } = scopeOf(mariaAparecida);
  await sessions.insertSession(database(), { customerId, premisesId, ticketHash: hashTicket('unspent') });
  const [row] = await database().portalSession.findMany();
  expect(await touchSession(database(), row?.id ?? '')).toBeNull();
});

it.each([
  ['19 minutes without use', 'last_seen_at', '19 minutes', true],
  ['21 minutes without use', 'last_seen_at', '21 minutes', false],
  ['11 hours and 59 minutes of age', 'created_at', '719 minutes', true],
  ['12 hours of age, however much it is used', 'created_at', '721 minutes', false],
])('after %s a session is open or not', async (_case, column, ago, isOpen) => {
  const id = await open();
  await database().$executeRawUnsafe(`UPDATE portal_session SET ${column} = ${column} - interval '${ago}'`);
  expect((await touchSession(database(), id)) !== null).toBe(isOpen);
});

it('use keeps a session open', async () => {
  const id = await open();
  for (let turn = 0; turn < 3; turn += 1) {
    await database()
      .$executeRaw`UPDATE portal_session SET last_seen_at = last_seen_at - interval '15 minutes'`;
    expect(await touchSession(database(), id)).not.toBeNull();
  }
});

it('a closed session stays closed', async () => {
  const id = await open();
  await sessions.closeSession(database(), id);
  expect(await touchSession(database(), id)).toBeNull();
});

it('a customer whose link ended has a session without premises', async () => {
  const id = await open();
  await database().premisesLink.updateMany({
    where: { customerId: scopeOf(mariaAparecida).customerId },
    data: { until: new Date('2019-04-22') },
  });
  expect(await touchSession(database(), id)).toMatchObject({ premisesId: null, linkedPremises: 0 });
});

it('who has several premises goes from one to another, but not to a stranger’s', async () => {
  const id = await open(propertyManager);
  const other = propertyManager.links.find((link) => link.premisesId !== scopeOf(propertyManager).premisesId);
  expect(await switchPremises(database(), id, other?.premisesId ?? '')).toBe(true);
  expect(await touchSession(database(), id)).toMatchObject({
    premisesId: other?.premisesId,
    linkedPremises: 3,
  });
  expect(await switchPremises(database(), id, scopeOf(noDebts).premisesId)).toBe(false);
});
