import { beforeEach, describe, expect, it } from 'vitest';
import type { TaxId } from '@/lib/accounts';
import { database } from '@/lib/db/client';
import { civilDate } from '@/lib/kernel/civil-date';
import { isPrivacyOverdue } from '@/lib/privacy';
import {
  answerPrivacyRequest,
  listPendingPrivacyRequests,
  listPrivacyRequests,
  requestPrivacy,
  requestPrivacyOpenly,
} from '@/lib/privacy/use-cases';
import { chargeExemptions } from '@/prisma/personas/charge-exemptions';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { privacyRequests } from '@/prisma/personas/privacy-requests';
import { slipsAndCharges } from '@/prisma/personas/slips-and-charges';
import { resetDatabase } from '../../support/database';
import { scopeOf, trace } from '../../support/persona';
import { staffOf } from '../../support/staff';

const asOf = civilDate('2019-04-22');
const maria = scopeOf(mariaAparecida);
const asked = { requestedOn: asOf, trace };
const officer = staffOf('DATA_PROTECTION_OFFICER');
const order = { asOf: civilDate('2019-04-30'), trace } as const;
const requester = { name: 'FULANA', taxId: '52998224725' as TaxId };
const answer = 'O nome foi corrigido.';

beforeEach(() => resetDatabase('demonstration'));

const letters = () => database().outgoingMail.findMany({ where: { dedupeKey: { startsWith: 'privacy:' } } });

async function askedByMaria(email: string | null): Promise<string> {
  const details = { kind: 'CORRECTION', notes: 'Meu nome é outro.', email } as const;
  return (await requestPrivacy(maria, details, asked)).request.id;
}

describe('the answer to a request about data', () => {
  it('is read by whoever asked, among their requests', async () => {
    const requestId = await askedByMaria(null);
    expect(await answerPrivacyRequest(officer, { ...order, requestId, answer: ` ${answer} ` })).toMatchObject(
      {
        ok: true,
      },
    );
    expect(await listPrivacyRequests(maria)).toMatchObject([{ answer, answeredOn: '2019-04-30' }]);
    expect(await letters()).toEqual([]);
  });

  it('to somebody who has entered is told by e-mail without its words, if they left one', async () => {
    const requestId = await askedByMaria('maria@example.org');
    await answerPrivacyRequest(officer, { ...order, requestId, answer });
    const written = await letters();
    expect(written.map(({ recipient, subject }) => [recipient, subject.split(': ')[1]])).toEqual([
      ['maria@example.org', 'recebido'],
      ['maria@example.org', 'respondido'],
    ]);
    expect(JSON.stringify(written)).not.toMatch(/corrigido|Meu nome|MARIA APARECIDA|11144477735/);
  });

  it('to somebody who has not entered comes by e-mail', async () => {
    const details = { kind: 'CONFIRMATION', notes: '', email: 'fulana@example.org' } as const;
    const made = await requestPrivacyOpenly(details, { ...asked, requester });
    if (!made.ok) throw new Error(made.error.code);
    await answerPrivacyRequest(officer, { ...order, requestId: made.value.id, answer });
    const [receipt, told] = await letters();
    expect(receipt?.text).toContain('Resposta até: 07/05/2019');
    expect(told?.text).toContain(answer);
    expect(`${receipt?.text}${told?.text}`).not.toMatch(/FULANA|52998224725/);
  });

  it('is given once, also by two at the same time', async () => {
    const requestId = await askedByMaria('maria@example.org');
    const both = await Promise.all([
      answerPrivacyRequest(officer, { ...order, requestId, answer }),
      answerPrivacyRequest(officer, { ...order, requestId, answer: 'Outra.' }),
    ]);
    expect(both.map((one) => one.ok).toSorted()).toEqual([false, true]);
    expect(await letters()).toHaveLength(2);
  });

  it('is refused without words, and for a request that is none', async () => {
    const requestId = await askedByMaria(null);
    expect(await answerPrivacyRequest(officer, { ...order, requestId, answer: ' ' })).toEqual({
      ok: false,
      error: { code: 'ANSWER_MISSING' },
    });
    const nobody = { ...order, requestId: maria.customerId, answer };
    expect(await answerPrivacyRequest(officer, nobody)).toEqual({
      ok: false,
      error: { code: 'PRIVACY_REQUEST_NOT_FOUND' },
    });
  });

  it('is put on the trail without its words', async () => {
    const requestId = await askedByMaria(null);
    await answerPrivacyRequest(officer, { ...order, requestId, answer });
    const [event] = await database().auditEvent.findMany({ where: { action: 'PRIVACY_REQUEST_ANSWERED' } });
    expect(event).toMatchObject({ subjectId: requestId, actorKind: 'STAFF', details: {} });
  });

  it.each(["answer = 'outra'", 'answered_on = answered_on + 1', 'answered_on = NULL, answer = NULL'])(
    'in the database, %s is refused',
    async (change) => {
      const update = database().$executeRawUnsafe(
        `UPDATE privacy_request SET ${change} WHERE answered_on IS NOT NULL`,
      );
      await expect(update).rejects.toThrow('what is written there stays');
    },
  );
});

describe('the requests of the demonstration', () => {
  it('one that waits is given back when it is asked for again, with no second letter', async () => {
    const [waiting] = privacyRequests;
    const details = { kind: 'CORRECTION', notes: '', email: 'francisco@example.org' } as const;
    const again = await requestPrivacy(scopeOf(slipsAndCharges), details, asked);
    expect(again).toMatchObject({ isNew: false, request: { protocol: waiting?.protocol } });
    expect(await letters()).toEqual([]);
  });

  it('one was answered and cannot be answered again', async () => {
    const requestId = privacyRequests[1]?.id ?? '';
    expect(await answerPrivacyRequest(officer, { ...order, requestId, answer })).toEqual({
      ok: false,
      error: { code: 'PRIVACY_REQUEST_ANSWERED', answeredOn: '2019-03-28' },
    });
  });

  it('one is late, and is the first to be worked', async () => {
    const pending = await listPendingPrivacyRequests(officer);
    const [first, second] = pending.ok ? pending.value : [];
    const [carlas] = await listPrivacyRequests(scopeOf(chargeExemptions));
    expect(first).toEqual(carlas);
    expect([first, second].map((one) => one && isPrivacyOverdue(one, asOf))).toEqual([true, false]);
  });
});
