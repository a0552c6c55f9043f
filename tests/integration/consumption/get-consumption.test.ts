import { beforeEach, describe, expect, it } from 'vitest';
import { getConsumption } from '@/lib/consumption/use-cases';
import { database } from '@/lib/db/client';
import { civilDate, databaseDate } from '@/lib/kernel/civil-date';
import { billsUnderReview } from '@/prisma/personas/bills-under-review';
import { condominium } from '@/prisma/personas/condominium';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { missingIndexFactor } from '@/prisma/personas/missing-index-factor';
import { newOccupant } from '@/prisma/personas/new-occupant';
import { resetDatabase } from '../../support/database';
import { scopeOf } from '../../support/persona';
import { countStatements } from '../../support/statement-counter';
import { manualReadings } from '../../unit/consumption/manual-readings';

beforeEach(() => resetDatabase('demonstration'));

describe('the consumption of a premises, from the database', () => {
  it("is the manual's, row by row", async () => {
    const { months, meter } = await getConsumption(scopeOf(mariaAparecida));
    const printed = months.slice(0, 9).map(({ unusual: _, ...month }) => month);
    expect(printed).toEqual(manualReadings);
    expect(meter).toMatchObject({ serialNumber: 'A10N046472', removedOn: '2018-12-28' });
  });

  it('shows each kind of unusual month', async () => {
    const { months } = await getConsumption(scopeOf(billsUnderReview));
    const marked = months.flatMap(({ referenceMonth, unusual }) =>
      unusual ? [[referenceMonth, unusual.reason]] : [],
    );
    expect(marked).toEqual([
      ['2019-01', 'NOTHING'],
      ['2018-12', 'LOW'],
      ['2018-10', 'NOT_READ'],
      ['2018-08', 'HIGH'],
    ]);
  });

  it('measures a condominium by its dwelling units', async () => {
    const { months } = await getConsumption(scopeOf(condominium));
    expect(months.every((month) => month.unusual === null)).toBe(true);
  });

  it('leaves out what somebody else used before the customer came', async () => {
    const { months, olderMonths } = await getConsumption(scopeOf(newOccupant));
    expect(months.map((month) => month.referenceMonth)).toEqual(['2019-01', '2018-12', '2018-11']);
    expect(olderMonths).toBe(5);
  });

  it('is empty where nothing was ever read', async () => {
    expect(await getConsumption(scopeOf(missingIndexFactor))).toEqual({
      months: [],
      next: null,
      meter: null,
      olderMonths: 0,
    });
  });

  it("is of the scope's premises alone", async () => {
    const [maria, other] = await Promise.all(
      [mariaAparecida, billsUnderReview].map((persona) => getConsumption(scopeOf(persona))),
    );
    expect(maria?.meter?.serialNumber).not.toBe(other?.meter?.serialNumber);
  });

  it('costs two statements, however long it is', async () => {
    expect(await countStatements(() => getConsumption(scopeOf(mariaAparecida)))).toBe(2);
  });
});

describe('what the database never holds', () => {
  const { premisesId } = scopeOf(mariaAparecida);
  const row = {
    premisesId,
    referenceMonth: '2019-03',
    readOn: databaseDate(civilDate('2019-03-28')),
    reading: 540,
    measuredM3: 7,
    billedM3: 7,
    averageM3: 10,
    days: 28,
  };

  it.each([
    ['a month that is none', { referenceMonth: '2019-13' }, 'meter_reading_reference_month_format'],
    ['a reading over no days', { days: 0 }, 'meter_reading_days_positive'],
    ['less than nothing', { billedM3: -1 }, 'meter_reading_not_negative'],
    ['a measured month that nobody read', { reading: null }, 'meter_reading_measured_is_read'],
    ['two months read on one day', { readOn: databaseDate(civilDate('2019-02-28')) }, 'Unique'],
  ])('is %s', async (_case, changes, constraint) => {
    await expect(database().meterReading.create({ data: { ...row, ...changes } })).rejects.toThrow(
      constraint,
    );
  });

  it('is a second meter in one place, nor one meter in two places', async () => {
    const meter = { installedOn: databaseDate(civilDate('2019-04-01')) };
    const { premisesId: reviewed } = scopeOf(billsUnderReview);
    await expect(
      database().meter.create({ data: { ...meter, premisesId: reviewed, serialNumber: 'NEW' } }),
    ).rejects.toThrow('Unique');
    await expect(
      database().meter.create({ data: { ...meter, premisesId, serialNumber: 'A14S204511' } }),
    ).rejects.toThrow('Unique');
  });
});
