import { beforeEach, describe, expect, it } from 'vitest';
import type { TaxId } from '@/lib/accounts';
import { database } from '@/lib/db/client';
import { addDays, civilDate } from '@/lib/kernel/civil-date';
import type { CaseDetails, CaseProtocol, CaseReceipt } from '@/lib/ombudsman';
import {
  answerCase,
  extendCase,
  getLookedUpCase,
  listOpenCases,
  lookUpCase,
  openCase,
  readCaseIdentity,
} from '@/lib/ombudsman/use-cases';
import { resetDatabase } from '../../support/database';
import { ageOldest, passTime } from '../../support/limits';
import { trace } from '../../support/persona';
import { staffOf } from '../../support/staff';

const receivedOn = civilDate('2019-04-22');
const anonymous: CaseDetails = { kind: 'REPORT', text: 'Vi um desvio de água.', identity: null };
const named: CaseDetails = {
  kind: 'COMPLAINT',
  text: 'O vazamento não foi consertado.',
  identity: { name: 'MARIA APARECIDA', taxId: '11144477735' as TaxId, phone: null, email: 'm@example.com' },
};
const ombudsman = staffOf('OMBUDSMAN');

beforeEach(() => resetDatabase());

async function opened(details = anonymous): Promise<CaseReceipt> {
  const answer = await openCase(details, { receivedOn, trace });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

async function idOf({ protocol }: CaseReceipt): Promise<string> {
  return (await database().ombudsmanCase.findUniqueOrThrow({ where: { protocol } })).id;
}

describe('a case', () => {
  it('is acknowledged with protocol, access code and the day of the answer', async () => {
    const receipt = await opened();
    expect(receipt).toMatchObject({ protocol: '20192000000001', receivedOn, dueOn: '2019-05-22' });
    const found = await lookUpCase({ ...receipt, trace });
    expect(found).toMatchObject({ ok: true, value: { story: { text: anonymous.text, answer: null } } });
    if (found.ok) expect(await getLookedUpCase(found.value.lookupId)).toMatchObject({ kind: 'REPORT' });
  });

  it('is shown for half an hour', async () => {
    const found = await lookUpCase({ ...(await opened()), trace });
    if (!found.ok) throw new Error(found.error.code);
    await database().$executeRaw`UPDATE ombudsman_lookup SET at = at - interval '31 minutes'`;
    expect(await getLookedUpCase(found.value.lookupId)).toBeNull();
  });

  it('is not opened by another case’s code, nor by a code that does not exist: one answer', async () => {
    const [mine, other] = [await opened(), await opened(named)];
    const refused = { ok: false, error: { code: 'CASE_NOT_IDENTIFIED' } };
    expect(await lookUpCase({ protocol: mine.protocol, accessCode: other.accessCode, trace })).toEqual(
      refused,
    );
    const unknown = '20192999999999' as CaseProtocol;
    expect(await lookUpCase({ protocol: unknown, accessCode: mine.accessCode, trace })).toEqual(refused);
  });

  it('is held back after ten wrong codes, also sent at once, wherever they come from', async () => {
    const { protocol, accessCode } = await opened();
    const guesses = Array.from({ length: 14 }, (_, index) =>
      lookUpCase({
        protocol,
        accessCode: 'AAAABBBBCCCC',
        trace: { ...trace, clientAddress: `198.51.100.${index}` },
      }),
    );
    const codes = (await Promise.all(guesses)).map((guess) => (guess.ok ? '' : guess.error.code));
    expect(codes.filter((code) => code === 'CASE_NOT_IDENTIFIED')).toHaveLength(10);
    expect(await lookUpCase({ protocol, accessCode, trace })).toMatchObject({
      error: { code: 'TOO_MANY_ATTEMPTS' },
    });
  });

  it('says the true wait: until the first of the ten wrong codes is an hour old', async () => {
    const { protocol, accessCode } = await opened();
    for (let count = 0; count < 10; count += 1)
      await lookUpCase({ protocol, accessCode: 'AAAABBBBCCCC', trace });
    await ageOldest('CASE_LOOKUP_ADDRESS', 3_000);
    await ageOldest('CASE_LOOKUP_PROTOCOL', 3_000);
    const refused = await lookUpCase({ protocol, accessCode, trace });
    if (refused.ok || refused.error.code !== 'TOO_MANY_ATTEMPTS') throw new Error('Not refused');
    expect(refused.error.retryAfterSeconds).toBeGreaterThan(540);
    expect(refused.error.retryAfterSeconds).toBeLessThanOrEqual(600);
    await passTime('CASE_LOOKUP_ADDRESS', 600);
    await passTime('CASE_LOOKUP_PROTOCOL', 600);
    expect((await lookUpCase({ protocol, accessCode, trace })).ok).toBe(true);
  });

  it('is taken ten times an hour from an address, also at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => openCase(anonymous, { receivedOn, trace })),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(10);
    await passTime('CASE', 3_660);
    expect((await openCase(anonymous, { receivedOn, trace })).ok).toBe(true);
  });
});

describe('Lei 13.460/2017, art. 10, § 7º: identity is protected', () => {
  it('keeps neither code, nor address, nor name beside the case or on the trail', async () => {
    const receipt = await opened(named);
    await lookUpCase({ ...receipt, trace });
    const kept = JSON.stringify([
      await database().ombudsmanCase.findMany(),
      await database().ombudsmanLookup.findMany(),
      (await database().auditEvent.findMany()).map((event) => ({ ...event, id: 0 })),
      await listOpenCases(ombudsman),
    ]);
    expect(kept).not.toMatch(new RegExp(`MARIA|11144477735|${trace.clientAddress}|${receipt.accessCode}`));
  });

  it('is read only with a note on the trail', async () => {
    const caseId = await idOf(await opened(named));
    expect(await readCaseIdentity(ombudsman, { caseId, asOf: receivedOn, trace })).toEqual({
      ok: true,
      value: named.identity,
    });
    const looks = await database().auditEvent.findMany({ where: { action: 'OMBUDSMAN_IDENTITY_READ' } });
    expect(looks.map((look) => look.subjectId)).toEqual([caseId]);
  });
});

describe('the clock', () => {
  it('is extended once, also by two at the same time, and the sender reads why', async () => {
    const receipt = await opened();
    const order = {
      caseId: await idOf(receipt),
      asOf: receipt.dueOn,
      trace,
      reason: 'Falta o laudo.',
    };
    const both = await Promise.all([extendCase(ombudsman, order), extendCase(ombudsman, order)]);
    expect(both.map((one) => one.ok).toSorted()).toEqual([false, true]);
    expect(await lookUpCase({ ...receipt, trace })).toMatchObject({
      value: { story: { dueOn: '2019-06-21', extensionReason: 'Falta o laudo.' } },
    });
  });

  it('is stopped by one answer', async () => {
    const receipt = await opened();
    const order = {
      caseId: await idOf(receipt),
      asOf: addDays(receivedOn, 3),
      trace,
      answer: 'Feito.',
    };
    const both = await Promise.all([answerCase(ombudsman, order), answerCase(ombudsman, order)]);
    expect(both.map((one) => one.ok).toSorted()).toEqual([false, true]);
    expect(await listOpenCases(ombudsman)).toEqual({ ok: true, value: [] });
  });

  it.each([
    ['due_on = due_on + 1', 'deadline'],
    [
      "extended_on = received_on + 31, extension_reason = 'x', due_on = received_on + 60",
      'extension_in_time',
    ],
    ['extended_on = received_on, due_on = received_on + 60', 'extension_whole'],
    ['answered_on = received_on', 'answer_whole'],
    ["text = 'outra coisa'", 'not rewritten'],
  ])('in the database, %s is refused', async (change, why) => {
    await opened();
    const update = database().$executeRawUnsafe(`UPDATE ombudsman_case SET ${change}`);
    await expect(update).rejects.toThrow(why);
  });
});
