import { beforeEach, describe, expect, it } from 'vitest';
import { getCutNotice } from '@/lib/cut-notice/use-cases';
import { database } from '@/lib/db/client';
import { listDebts } from '@/lib/debts/use-cases';
import { civilDate, databaseDate } from '@/lib/kernel/civil-date';
import { civilDateTime } from '@/lib/kernel/civil-date-time';
import { makeRequest } from '@/lib/requests/use-cases';
import { noEvents } from '@/lib/service-tariff';
import { askQuote } from '@/lib/service-tariff/use-cases';
import { waterCut } from '@/prisma/personas/water-cut';
import { resetDatabase } from '../../support/database';
import { scopeOf, trace } from '../../support/persona';

const asOf = civilDate('2019-04-22');
const antonia = scopeOf(waterCut);

beforeEach(() => resetDatabase('demonstration'));

function holiday(date: string, place: string) {
  const row = { date: databaseDate(civilDate(date)), place, name: 'Feriado próprio', source: 'lei própria' };
  return database().holiday.create({ data: { ...row, scope: 'MUNICIPAL' } });
}

const moveTo = (city: string) =>
  database().premises.update({ where: { id: antonia.premisesId }, data: { city } });

describe('a cut at 551203.4, in Lagarto, on 17/03/2021 (Lei 9.093/1995, art. 1º; Lei SE 8.632/2019, art. 2º)', () => {
  const judge = async () => {
    const found = await getCutNotice(antonia, asOf);
    return found.ok && found.value?.answer;
  };

  beforeEach(() =>
    database().cutNotice.updateMany({
      where: { customerId: antonia.customerId },
      data: {
        proof: 'SIGNATURE',
        deliveredOn: databaseDate(civilDate('2021-02-01')),
        plannedOn: databaseDate(civilDate('2021-03-15')),
        cutOn: databaseDate(civilDate('2021-03-17')),
      },
    }),
  );

  it('is on no holiday: it frees nobody from a debt, and the town is told not to be on file', async () => {
    expect(await judge()).toMatchObject({
      judgement: { lawful: true, obstacles: [], debtReleasedBy: null },
      town: { city: 'LAGARTO', state: 'SE', onFile: false },
    });
  });

  it.each(['ARACAJU', 'Aracaju'])('in %s is on the birthday of the town', async (city) => {
    await moveTo(city);
    expect(await judge()).toMatchObject({
      judgement: { lawful: false, obstacles: [{ code: 'HOLIDAY' }], debtReleasedBy: { item: 'art. 2º' } },
      town: { city, onFile: true },
    });
  });

  it('counts the holidays that the utility adds for the town itself', async () => {
    await holiday('2021-03-18', 'LAGARTO/SE');
    const answer = await judge();
    expect(answer ? answer.judgement.obstacles.map(({ code }) => code) : null).toEqual([
      'EVE_OF_HOLIDAY',
      'LAST_BUSINESS_DAY_BEFORE_HOLIDAY',
    ]);
  });
});

describe('every other day is counted there too', () => {
  it('late charges begin after the business days of the premises’ town', async () => {
    const where = { customerId: antonia.customerId, referenceMonth: { lt: '2018-12' } };
    await database().bill.updateMany({ where, data: { dueOn: databaseDate(civilDate('2018-12-13')) } });
    const charged = async () => {
      const list = await listDebts(antonia, civilDate('2018-12-17'));
      if (!list.ok) throw new Error(list.error.code);
      return list.value.bills.some(({ charges }) => charges.fine > 0);
    };
    await holiday('2018-12-13', 'ARACAJU/SE');
    expect(await charged()).toBe(true);
    await holiday('2018-12-13', 'LAGARTO/SE');
    expect(await charged()).toBe(false);
  });

  const repaving = {
    service: 'repavimentacao',
    requestedAt: civilDateTime('2019-04-22T10:00'),
    channel: 'COUNTER',
    ...{ diameterMm: null, adjustment: null, daysCut: null, furtherInspections: 0 },
    ...{ installments: null, reagreement: 0 },
    brokenPavements: [{ place: 'STREET', pavement: 'ASPHALT_CBUQ', areaM2: '2.5' }],
    events: { ...noEvents, workOrderOn: asOf },
  } as const;

  it('the term of a service runs from the first business day of the town that is told, or of the premises', async () => {
    await holiday('2019-04-23', 'LAGARTO/SE');
    const dueFor = async (city: string | null, scope: typeof antonia | null = null) => {
      const asked = await askQuote({ ...repaving, city }, { scope, asOf });
      if (!asked.ok) throw new Error(asked.error.code);
      const { quote, town } = asked.value;
      return [quote.deadlines[0]?.dueAt?.slice(0, 10), town.onFile];
    };
    const elsewhere = await dueFor('Aracaju');
    expect(elsewhere[1]).toBe(true);
    expect(await dueFor(null)).toEqual([elsewhere[0], false]);
    const there = await dueFor('lagarto');
    expect(there[1]).toBe(true);
    expect(there[0] && elsewhere[0] && there[0] > elsewhere[0]).toBe(true);
    expect(await dueFor('Aracaju', antonia)).toEqual(there);
  });

  it('a request is expected by the business days of the premises’ town', async () => {
    const details = {
      ...{ requesterName: 'QUEM PEDE', phone: '79999990000', email: '', referencePoint: '', notes: '' },
      ...{ position: null, place: '', taxId: null, accountNumber: null },
    };
    const expected = async (): Promise<string> => {
      const order = { specification: 'mudanca-de-titular', details, requestedOn: asOf, trace };
      const made = await makeRequest({ kind: 'ACCOUNT', scope: antonia }, order);
      if (!made.ok) throw new Error(made.error.code);
      await database().serviceRequest.updateMany({
        where: { id: made.value.request.id },
        data: { status: 'CLOSED', closedOn: databaseDate(asOf), closingReason: 'SERVICE_DONE' },
      });
      return made.value.request.expectedOn ?? '';
    };
    const before = await expected();
    await holiday('2019-04-23', 'ARACAJU/SE');
    expect(await expected()).toBe(before);
    await holiday('2019-04-23', 'LAGARTO/SE');
    expect((await expected()) > before).toBe(true);
  });
});
