import { beforeEach, describe, expect, it } from 'vitest';
import { listHolidays } from '@/lib/calendar/use-cases';
import { askAboutCut, getCutNotice } from '@/lib/cut-notice/use-cases';
import { database } from '@/lib/db/client';
import { civilDate, databaseDate } from '@/lib/kernel/civil-date';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { reagreedTwice } from '@/prisma/personas/reagreed-twice';
import { waterCut } from '@/prisma/personas/water-cut';
import { resetDatabase } from '../../support/database';
import { scopeOf } from '../../support/persona';

const asOf = civilDate('2019-04-22');
const aracaju = { city: 'ARACAJU', state: 'SE' };

beforeEach(() => resetDatabase('demonstration'));

describe('the notice on file', () => {
  it('says from when the water may be cut, and that it may not be today', async () => {
    const found = await getCutNotice(scopeOf(reagreedTwice), asOf);
    expect(found).toMatchObject({
      value: {
        notice: { deliveredOn: '2019-04-15', plannedOn: '2019-05-15', proof: 'SIGNATURE', cutOn: null },
        answer: {
          question: { use: 'HOME', state: 'SE', date: asOf },
          lawful: { date: '2019-05-15', refusedDays: [] },
          judgement: { lawful: false },
        },
      },
    });
  });

  it('of a cut that nobody can prove was told leaves no lawful day', async () => {
    const found = await getCutNotice(scopeOf(waterCut), asOf);
    expect(found).toMatchObject({
      value: {
        notice: { cutOn: '2019-02-15', proof: 'NONE', deliveredOn: null },
        answer: {
          lawful: null,
          judgement: { date: '2019-02-15', lawful: false, obstacles: [{ code: 'NO_NOTICE' }] },
        },
      },
    });
  });

  it('is shown to nobody else, and no more once it is settled', async () => {
    const [own, others] = [scopeOf(reagreedTwice), scopeOf(waterCut)];
    expect(await getCutNotice(scopeOf(mariaAparecida), asOf)).toEqual({ ok: true, value: null });
    expect(await getCutNotice({ ...others, premisesId: own.premisesId }, asOf)).toEqual({
      ok: true,
      value: null,
    });
    expect(await getCutNotice({ ...own, premisesId: others.premisesId }, asOf)).toEqual({
      ok: true,
      value: null,
    });
    await database().cutNotice.updateMany({ data: { settledOn: databaseDate(asOf) } });
    expect(await getCutNotice(own, asOf)).toEqual({ ok: true, value: null });
  });
});

describe('the database refuses', () => {
  const link = scopeOf(reagreedTwice);
  const row = {
    ...{ premisesId: link.premisesId, customerId: link.customerId },
    cause: 'DEFAULT',
    proof: 'SIGNATURE',
    deliveredOn: databaseDate(civilDate('2019-04-15')),
  } as const;

  it.each([
    ['a proof of no day', { ...row, deliveredOn: null, cutOn: databaseDate(asOf) }, 'cut_notice_delivered'],
    [
      'a cut planned for the day of the notice',
      { ...row, plannedOn: row.deliveredOn },
      'cut_notice_planned_after_delivery',
    ],
    [
      'neither notice nor cut',
      { ...row, deliveredOn: null, proof: 'NONE' as const },
      'cut_notice_without_delivery_is_a_cut',
    ],
    [
      'a notice settled before it came',
      { ...row, settledOn: databaseDate(civilDate('2019-04-14')) },
      'cut_notice_settled_after_delivery',
    ],
    ['a notice to a stranger', { ...row, customerId: scopeOf(waterCut).customerId }, 'cut_notice_linked'],
  ])('%s', async (_case, data, constraint) => {
    await expect(database().cutNotice.create({ data })).rejects.toThrow(
      constraint === 'cut_notice_linked' ? /is not linked to premises/ : constraint,
    );
  });
});

it('answers anybody in the town they say, from the table of holidays', async () => {
  const question = { cause: 'DEFAULT', use: 'HOME', date: asOf, time: null } as const;
  const notice = {
    deliveredOn: civilDate('2021-08-04'),
    plannedOn: civilDate('2021-08-20'),
    proof: 'SIGNATURE',
  } as const;
  const asked = await askAboutCut({ ...question, notice }, 'Aracaju');
  expect(asked).toMatchObject({ value: { question: { state: 'SE' }, lawful: { date: '2021-09-08' } } });
  await database().holiday.create({
    data: {
      ...{ date: databaseDate(civilDate('2021-09-08')), scope: 'MUNICIPAL', place: 'ARACAJU/SE' },
      name: 'Feriado próprio',
      source: 'lei própria',
    },
  });
  expect(await askAboutCut({ ...question, notice }, 'Aracaju')).toMatchObject({
    value: { lawful: { date: '2021-09-09' }, town: { city: 'Aracaju', state: 'SE', onFile: true } },
  });
  expect(await askAboutCut({ ...question, notice }, 'Lagarto')).toMatchObject({
    value: { lawful: { date: '2021-09-08' }, town: { city: 'Lagarto', onFile: false } },
  });
  expect(await askAboutCut({ ...question, notice }, null)).toMatchObject({
    value: { lawful: { date: '2021-09-08' }, town: { city: null, state: 'SE', onFile: false } },
  });
});

it('lists the holidays of a year with their acts, and no year that it does not know', async () => {
  const { holidays, years } = await listHolidays(2019, aracaju);
  expect(holidays.map(({ date, optional }) => [date, optional])).toEqual([
    ['2019-01-01', false],
    ['2019-03-04', true],
    ['2019-03-05', true],
    ['2019-03-17', false],
    ['2019-04-19', false],
    ['2019-04-21', false],
    ['2019-05-01', false],
    ['2019-06-20', true],
    ['2019-07-08', false],
    ['2019-09-07', false],
    ['2019-10-12', false],
    ['2019-11-02', false],
    ['2019-11-15', false],
    ['2019-12-25', false],
  ]);
  expect(years).toEqual(Array.from({ length: 14 }, (_, index) => 2015 + index));
  expect((await listHolidays(2014, aracaju)).holidays).toEqual([]);
});
