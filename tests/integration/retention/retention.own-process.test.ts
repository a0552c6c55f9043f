import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/lib/db/client';
import { forgetOldRecords } from '@/lib/jobs/retention';
import { type ForgottenTermId, type TermId, termsOfKeeping } from '@/lib/keeping';
import { addDays, type CivilDate, civilDate, databaseDate } from '@/lib/kernel/civil-date';
import { confirmationHours } from '@/lib/newsletter';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { resetDatabase } from '../../support/database';
import { scopeOf } from '../../support/persona';

const asOf = civilDate('2019-04-22');

/** Terms whose last day is tested below; a test at the end wants all of them. */
const tested = new Set<ForgottenTermId>();

function ofTerm(id: ForgottenTermId, title: string, test: () => Promise<void>): void {
  tested.add(id);
  it(title, test);
}

const { customerId, premisesId } = scopeOf(mariaAparecida);

vi.stubEnv('PORTAL_DATA', join(tmpdir(), `retention-${process.pid}`));

beforeEach(() => resetDatabase('demonstration'));

/** A row a day younger than the term, one a minute younger, one a minute older and one a day older: which are still there. */
async function keptAround(term: string, insert: (age: string) => string, count: string): Promise<number[]> {
  const ages = [`${term} - interval '1 day'`, `${term} - interval '1 minute'`];
  const older = [`${term} + interval '1 minute'`, `${term} + interval '1 day'`];
  const kept: number[] = [];
  for (const age of [...ages, ...older]) {
    const before = await countOf(count);
    await database().$executeRawUnsafe(insert(`clock_timestamp() - (${age})`));
    await forgetOldRecords(asOf);
    kept.push((await countOf(count)) - before);
  }
  return kept;
}

async function countOf(what: string): Promise<number> {
  const [row] = await database().$queryRawUnsafe<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM ${what}`,
  );
  return row?.count ?? 0;
}

const sixMonths = "interval '6 months'";
const oneDay = "interval '1 day'";
const hit = (limit: string, at: string) =>
  `INSERT INTO limit_hit (limit_code, key_hash, at) VALUES ('${limit}', '${'0'.repeat(64)}', ${at})`;
const mail = (at: string, status: string) =>
  `INSERT INTO outgoing_mail (id, dedupe_key, message_id, sender, recipient, subject, text, html, status, sent_at, created_at)
   VALUES (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 's', 'r', 's', 't', 'h', '${status}',
     ${status === 'SENT' ? at : 'NULL'}, ${at})`;

describe('what was kept for its whole term is forgotten, and nothing earlier', () => {
  it.each([
    [
      'ACCESS' as const,
      'tries to enter: six months',
      sixMonths,
      'sign_in_attempt',
      (at: string) =>
        `INSERT INTO sign_in_attempt (at, client_address, account_number, succeeded) VALUES (${at}, 'a', '4647262', false)`,
    ],
    [
      'ACCESS' as const,
      'ended sessions: six months',
      sixMonths,
      'portal_session',
      (at: string) =>
        `INSERT INTO portal_session (id, customer_id, created_at, last_seen_at)
         VALUES (gen_random_uuid(), '${customerId}', ${at}, ${at})`,
    ],
    [
      'ACCESS' as const,
      'questions by protocol: six months',
      sixMonths,
      'request_lookup',
      (at: string) =>
        `INSERT INTO request_lookup (id, address_bucket, protocol, at) VALUES (gen_random_uuid(), 'a', '20191000000001', ${at})`,
    ],
    [
      'ACCESS' as const,
      'the address of a request: six months',
      sixMonths,
      "service_request WHERE client_address = 'a'",
      (at: string) =>
        `UPDATE service_request SET client_address = 'a', created_at = ${at} WHERE protocol = '20191092149349'`,
    ],
    [
      'ACCESS' as const,
      'the address of a registration: six months',
      sixMonths,
      "registration_request WHERE client_address = 'a'",
      (at: string) =>
        `UPDATE registration_request SET client_address = 'a', created_at = ${at} WHERE protocol = '20191090000001'`,
    ],
    [
      'ACCESS' as const,
      'the address of a request about data: six months',
      sixMonths,
      "privacy_request WHERE client_address = 'a'",
      (at: string) =>
        `UPDATE privacy_request SET client_address = 'a', created_at = ${at} WHERE protocol = '20193090000001'`,
    ],
    [
      'ANSWER' as const,
      'answers to “É verdadeiro?”: a day',
      oneDay,
      'verification_check',
      (at: string) =>
        `INSERT INTO verification_check (id, at, verdict) VALUES (gen_random_uuid(), ${at}, '{}')`,
    ],
    [
      'ANSWER' as const,
      'questions for a case: a day',
      oneDay,
      'ombudsman_lookup',
      (at: string) =>
        `INSERT INTO ombudsman_lookup (id, case_id, at) VALUES (gen_random_uuid(), (SELECT min(id::text)::uuid FROM ombudsman_case), ${at})`,
    ],
    [
      'COUNT' as const,
      'wrong CPFs in the simulator: a day',
      oneDay,
      'limit_hit',
      (at: string) => hit('DEBTOR', at),
    ],
    [
      'LETTER' as const,
      'messages that were sent: 90 days',
      "interval '90 days'",
      "outgoing_mail WHERE status = 'SENT'",
      (at: string) => mail(at, 'SENT'),
    ],
    [
      'LETTER' as const,
      'messages that were refused: 90 days',
      "interval '90 days'",
      "outgoing_mail WHERE status = 'REFUSED'",
      (at: string) => mail(at, 'REFUSED'),
    ],
    [
      'REQUEST_DRAFT' as const,
      'requests not sent: a day',
      oneDay,
      'request_draft',
      (at: string) =>
        `INSERT INTO request_draft (id, specification_code, details, created_at)
         VALUES (gen_random_uuid(), 'vazamento', '{}', ${at})`,
    ],
    [
      'UNCONFIRMED_NEWS' as const,
      'addresses nobody confirmed: 48 hours',
      "interval '48 hours'",
      'newsletter_subscription',
      (at: string) =>
        `INSERT INTO newsletter_subscription (id, email, consent_version, leave_key, confirm_hash, confirm_until)
         SELECT id, id || '@example.org', '1', id, md5(id::text) || md5(id::text), ${at} + interval '${confirmationHours} hours'
         FROM gen_random_uuid() id`,
    ],
    [
      'COUNT' as const,
      'from where news were asked for: a day',
      oneDay,
      'limit_hit',
      (at: string) => hit('NEWS_MAIL', at),
    ],
  ])('of %s: %s', async (id, _, term, table, insert) => {
    tested.add(id);
    // Those that change one row find it already there after the first time, unless it was forgotten.
    const isUpdate = insert('x').startsWith('UPDATE');
    if (isUpdate) {
      for (const [age, kept] of [
        [`${term} - interval '1 minute'`, 1],
        [`${term} + interval '1 minute'`, 0],
      ] as const) {
        await database().$executeRawUnsafe(insert(`clock_timestamp() - (${age})`));
        await forgetOldRecords(asOf);
        expect(await countOf(table)).toBe(kept);
      }
      return;
    }
    expect(await keptAround(term, insert, table)).toEqual([1, 1, 0, 0]);
  });

  it('a message that waits is kept however old', async () => {
    await database().$executeRawUnsafe(mail("clock_timestamp() - interval '2 years'", 'WAITING'));
    await forgetOldRecords(asOf);
    expect(await countOf("outgoing_mail WHERE status = 'WAITING'")).toBe(1);
  });

  it.each([
    ['COUNT' as const, 'of a sending to the ombudsman', 'CASE'],
    ['COUNT' as const, 'a quote was printed for', 'SERVICE_QUOTE'],
  ])('of %s: the address %s: an hour', async (id, _, limit) => {
    tested.add(id);
    for (const age of ['59 minutes', '61 minutes']) {
      await database().$executeRawUnsafe(hit(limit, `clock_timestamp() - interval '${age}'`));
    }
    await forgetOldRecords(asOf);
    expect(await countOf('limit_hit')).toBe(1);
  });

  it('what a limit counted that is no more: at once', async () => {
    await database().$executeRawUnsafe(hit('ABOLISHED', 'clock_timestamp()'));
    await forgetOldRecords(asOf);
    expect(await countOf('limit_hit')).toBe(0);
  });
});

/** What is left on the last day before the term ends, on the day it ends and on the day after. */
async function leftAround(end: CivilDate, count: () => Promise<number>): Promise<number[]> {
  const left: number[] = [];
  for (const days of [-1, 0, 1]) {
    await forgetOldRecords(addDays(end, days));
    left.push(await count());
  }
  return left;
}

describe('terms that run from a day', () => {
  ofTerm('SIMULATION', 'a simulation: seven days', async () => {
    await database().installmentSimulation.create({
      data: {
        premisesId,
        customerId,
        debtorId: customerId,
        simulatedOn: databaseDate(asOf),
        withReconnection: false,
      },
    });
    const end = addDays(asOf, 7);
    expect(await leftAround(end, () => database().installmentSimulation.count())).toEqual([1, 1, 0]);
  });

  ofTerm(
    'OMBUDSMAN_CASE',
    'a case of the ombudsman, with who sent it: ten years after the answer',
    async () => {
      const { id } = await database().ombudsmanCase.findFirstOrThrow({
        where: { answeredOn: { not: null } },
      });
      await database().ombudsmanIdentity.create({ data: { caseId: id, name: 'FULANA' } });
      const count = async () =>
        (await database().ombudsmanCase.count({ where: { id } })) +
        (await database().ombudsmanIdentity.count({ where: { caseId: id } }));
      expect(await leftAround(civilDate('2029-03-29'), count)).toEqual([2, 2, 0]);
      expect(await database().ombudsmanCase.count()).toBe(2);
    },
  );

  ofTerm('PRIVACY_REQUEST', 'a request about data: five years after the answer', async () => {
    const count = () => database().privacyRequest.count();
    expect(await leftAround(civilDate('2024-03-28'), count)).toEqual([3, 3, 2]);
  });

  ofTerm('REGISTRATION', 'a request for registration that was worked: ten years', async () => {
    const count = () => database().registrationRequest.count({ where: { status: 'REFUSED' } });
    expect(await leftAround(civilDate('2029-02-12'), count)).toEqual([1, 1, 0]);
    expect(await database().registrationRequest.count({ where: { status: 'PENDING' } })).toBe(1);
  });

  ofTerm(
    'REQUEST',
    'what was told in a request, with its files: ten years after it was closed; its steps stay',
    async () => {
      const requestId = '01900000-0001-4020-8000-000000000002';
      const told = {
        ...{ requesterName: 'MARIA', phone: '79999990000', email: 'm@example.org', place: 'RUA A' },
        ...{ referencePoint: 'PRAÇA', notes: 'URGENTE', latitude: '-10.7', longitude: '-37.5' },
      };
      await database().serviceRequest.update({ where: { id: requestId }, data: told });
      const bytes = new Uint8Array([1, 2, 3]);
      await database().requestAttachment.create({
        data: { id: randomUUID(), requestId, name: 'a', mediaType: 'image/png', bytes, size: 3, position: 1 },
      });
      const count = async () => {
        const { email, notes } = await database().serviceRequest.findUniqueOrThrow({
          where: { id: requestId },
        });
        return (await database().requestAttachment.count()) + (email === null && notes === '' ? 0 : 1);
      };
      expect(await leftAround(civilDate('2029-02-27'), count)).toEqual([2, 2, 0]);
      const left = await database().serviceRequest.findUniqueOrThrow({
        where: { id: requestId },
        include: { events: true },
      });
      expect(left).toMatchObject({ protocol: '20191092104200', taxId: null, latitude: null, place: '' });
      expect(left.events).toHaveLength(2);
    },
  );
});

it('a second run finds nothing more, and the trail is never touched', async () => {
  const events = await database().auditEvent.count();
  expect(await forgetOldRecords(civilDate('2045-01-01'))).toBeGreaterThan(0);
  expect(await forgetOldRecords(civilDate('2045-01-01'))).toBe(0);
  expect(await database().auditEvent.count()).toBe(events);
});

it('a long list is worked in batches, to its end', async () => {
  await database().$executeRaw`
    INSERT INTO sign_in_attempt (at, client_address, account_number, succeeded)
    SELECT now() - interval '1 year', 'a', '4647262', false FROM generate_series(1, 12000)`;
  await forgetOldRecords(asOf);
  expect(await database().signInAttempt.count()).toBe(0);
});

it('every term that a job ends was tested above', () => {
  const forgotten = (Object.keys(termsOfKeeping) as TermId[]).filter(
    (id) => termsOfKeeping[id].end === 'FORGOTTEN',
  );
  expect([...tested].toSorted()).toEqual(forgotten.toSorted());
});
