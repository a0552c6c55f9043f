import { beforeEach, describe, expect, it } from 'vitest';
import { subjects } from '@/app/verificar/subjects';
import type { AccountScope } from '@/lib/accounts';
import { database } from '@/lib/db/client';
import { civilDate } from '@/lib/kernel/civil-date';
import { atTime, civilDateTime } from '@/lib/kernel/civil-date-time';
import { noEvents, type QuoteQuestion } from '@/lib/service-tariff';
import {
  askQuote,
  freezeQuote,
  getFrozenQuote,
  type ProvenQuote,
  serviceQuotePdf,
} from '@/lib/service-tariff/use-cases';
import { verify } from '@/lib/verification/use-cases';
import { newOccupant } from '@/prisma/personas/new-occupant';
import { noDebts } from '@/prisma/personas/no-debts';
import { waterCut } from '@/prisma/personas/water-cut';
import { resetDatabase } from '../../support/database';
import { passTime } from '../../support/limits';
import { scopeOf, trace } from '../../support/persona';

const asOf = civilDate('2019-04-22');
const [antonia, rosa, luciana] = [waterCut, noDebts, newOccupant].map(scopeOf);

const reconnection: QuoteQuestion = {
  service: 'religacao-no-cavalete',
  requestedAt: civilDateTime('2019-04-22T10:00'),
  channel: 'INTERNET',
  diameterMm: null,
  adjustment: null,
  brokenPavements: [],
  daysCut: 10,
  furtherInspections: 0,
  installments: null,
  reagreement: 0,
  events: noEvents,
};

const repaving: QuoteQuestion = {
  ...reconnection,
  service: 'repavimentacao',
  brokenPavements: [{ place: 'STREET', pavement: 'ASPHALT_CBUQ', areaM2: '2.5' }],
};

beforeEach(() => resetDatabase('demonstration'));

async function debtsReason(scope: AccountScope | null | undefined, day = asOf) {
  const question = { ...reconnection, requestedAt: atTime(day, '10:00') };
  const asked = await askQuote(question, { scope: scope ?? null, asOf: day });
  if (!asked.ok) throw new Error(asked.error.code);
  const check = asked.value.quote.preconditions.find(({ value }) => value.check === 'DEBTS_SETTLED');
  return { ...asked.value, outcome: check?.outcome, reason: check?.reason };
}

async function frozen(
  question = repaving,
  scope: AccountScope | null = null,
  day = asOf,
): Promise<ProvenQuote> {
  const answer = await freezeQuote(question, { scope, asOf: day, trace });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

describe('a reconnection asked about', () => {
  it("without entering leaves the debts to be checked, and tells the term's day and hour", async () => {
    const { outcome, reason, quote } = await debtsReason(null);
    expect([outcome, reason]).toEqual(['TO_CHECK', { code: 'DEBTS_UNKNOWN' }]);
    expect(quote.total).toBe(3_719);
    expect(quote.deadlines[0]?.dueAt).toBe('2019-04-24T10:00');
  });

  it('by who owes names each of her debts, and gives no day before they are settled', async () => {
    const { outcome, reason, quote } = await debtsReason(antonia);
    expect(outcome).toBe('NOT_MET');
    const ids = reason?.code === 'DEBTS_OPEN' ? reason.debts.map(({ id }) => id) : [];
    expect(ids.toSorted()).toEqual((waterCut.bills ?? []).map(({ id }) => id).toSorted());
    expect([quote.mayBeAsked, quote.deadlines[0]?.dueAt]).toEqual([false, null]);
  });

  it('by another customer names nothing of hers', async () => {
    const { outcome, reason } = await debtsReason(rosa);
    expect([outcome, reason]).toEqual(['MET', { code: 'NO_DEBTS' }]);
  });

  it('by a new occupant tells the former one’s debts apart: only her own bind', async () => {
    const { outcome, reason, formerOccupantDebts } = await debtsReason(luciana);
    const ids = reason?.code === 'DEBTS_OPEN' ? reason.debts.map(({ id }) => id) : [];
    expect([outcome, ids]).toEqual(['NOT_MET', (newOccupant.bills ?? []).map(({ id }) => id)]);
    expect(formerOccupantDebts.length).toBeGreaterThan(0);
    expect(formerOccupantDebts.every(({ formerOccupant }) => formerOccupant)).toBe(true);
    const beforeHerBill = await debtsReason(luciana, civilDate('2018-12-06'));
    expect(beforeHerBill.outcome).toBe('MET');
    expect(beforeHerBill.formerOccupantDebts).toHaveLength(formerOccupantDebts.length);
  });

  it('of an unknown service, or with all that is wrong with it, is refused', async () => {
    const asker = { scope: null, asOf };
    expect(await askQuote({ ...reconnection, service: 'nada' }, asker)).toEqual({
      ok: false,
      error: { code: 'SERVICE_UNKNOWN', service: 'nada' },
    });
    const wrong = await askQuote({ ...repaving, channel: 'PHONE', brokenPavements: [] }, asker);
    const codes = !wrong.ok && wrong.error.code === 'QUOTE_REFUSED' ? wrong.error.refusals : [];
    expect(codes.map(({ code }) => code)).toEqual(['CHANNEL_NOT_OFFERED', 'ANSWER_MISSING']);
  });
});

describe('a printed quote', () => {
  it('of the same question on the same day is the same document', async () => {
    const [first, again] = [await frozen(), await frozen()];
    expect(again.quote.id).toBe(first.quote.id);
    expect(again.proof.code).toBe(first.proof.code);
    expect(await database().serviceQuote.count()).toBe(1);
  });

  it('of another question, or of another day, is another', async () => {
    const first = await frozen();
    const area = { ...repaving, brokenPavements: [{ ...repaving.brokenPavements[0], areaM2: '2.6' }] };
    expect((await frozen(area as QuoteQuestion)).proof.code).not.toBe(first.proof.code);
    expect((await frozen(repaving, null, civilDate('2019-04-23'))).proof.code).not.toBe(first.proof.code);
  });

  it('asked for at the same moment by two is one', async () => {
    const codes = (await Promise.all([frozen(), frozen(), frozen()])).map(({ proof }) => proof.code);
    expect(new Set(codes).size).toBe(1);
  });

  it('is read again by its code as it was, and not by another', async () => {
    const { quote, proof } = await frozen();
    expect(await getFrozenQuote(proof.code)).toEqual({ ok: true, value: { quote, proof } });
    expect(await getFrozenQuote('2222222222222222')).toEqual({
      ok: false,
      error: { code: 'SERVICE_QUOTE_NOT_FOUND' },
    });
  });

  it('holds nobody’s debts, whoever prints it', async () => {
    const { quote } = await frozen(reconnection, antonia ?? null);
    expect(quote.answer.preconditions.map(({ reason }) => reason.code)).toContain('DEBTS_UNKNOWN');
    const row = await database().serviceQuote.findUniqueOrThrow({ where: { id: quote.id } });
    expect(JSON.stringify(row.answer)).not.toMatch(/DEBTS_OPEN|Conta de|ANTÔNIA/);
  });

  it('is true at "É verdadeiro?": kind, service, day and total', async () => {
    const { proof } = await frozen();
    const answer = await verify(proof.code, { asOf, trace, subjects });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        verdict: {
          ...{ code: 'GENUINE', kind: 'SERVICE_QUOTE', standing: 'VALID' },
          ...{ amount: 24_250, issuedOn: '2019-04-22', validUntil: null },
          about: 'Refazer asfalto, bloquete ou paralelepípedo',
        },
      },
    });
  });

  it('is printed with the same bytes each time', async () => {
    const quote = await frozen();
    const [first, again] = [await serviceQuotePdf(quote), await serviceQuotePdf(quote)];
    expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true);
  });

  it('is never rewritten or taken away', async () => {
    const { quote } = await frozen();
    await expect(database().serviceQuote.delete({ where: { id: quote.id } })).rejects.toThrow();
    await expect(
      database().serviceQuote.update({ where: { id: quote.id }, data: { totalCents: 1 } }),
    ).rejects.toThrow();
  });

  it('leaves an entry in the trail, with its service and no name', async () => {
    const { quote } = await frozen();
    const entry = await database().auditEvent.findFirstOrThrow({ where: { action: 'SERVICE_QUOTE_ISSUED' } });
    expect(entry).toMatchObject({
      subjectId: quote.id,
      actorKind: 'ANONYMOUS',
      details: { service: 'repavimentacao' },
    });
  });
});

describe('an address', () => {
  it('prints thirty new quotes an hour; the same one again is no new one', async () => {
    const sized = (area: number): QuoteQuestion => ({
      ...repaving,
      brokenPavements: [{ place: 'STREET', pavement: 'ASPHALT_CBUQ', areaM2: String(area) }],
    });
    for (let area = 1; area <= 30; area += 1) await frozen(sized(area));
    const one = await freezeQuote(sized(31), { scope: null, asOf, trace });
    expect(one).toMatchObject({ ok: false, error: { code: 'TOO_MANY_REQUESTS' } });
    expect((await frozen(sized(30))).quote.answer.total).toBe(291_000);
    const elsewhere = { ...trace, clientAddress: '198.51.100.9' };
    expect((await freezeQuote(sized(31), { scope: null, asOf, trace: elsewhere })).ok).toBe(true);
    await passTime('SERVICE_QUOTE', 3_600);
    expect((await freezeQuote(sized(31), { scope: null, asOf, trace })).ok).toBe(true);
  });
});
