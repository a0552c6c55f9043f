import { civilDate, databaseDate } from '@/lib/kernel/civil-date';
import type { ReadingKind } from '@/prisma/generated/enums';

const premisesId = '01900000-0001-7001-8000-000000000001';

type ReadingRow = readonly [
  referenceMonth: string,
  readOn: string,
  reading: number,
  measured: number | null,
  billed: number,
  average: number,
  days: number,
  kind?: ReadingKind,
];

/**
 * From 06/2018 on as the manual prints them ("Consultar Consumo"). Chosen here: the months before, whose volumes make
 * the printed averages, and the meter, taken out after the last month that was measured.
 */
// biome-ignore format: one row a month
const rows: readonly ReadingRow[] = [
  ['2017-12', '2017-12-28', 392, 10, 10, 10, 30],
  ['2018-01', '2018-01-29', 401,  9,  9, 10, 32],
  ['2018-02', '2018-02-27', 414, 13, 13,  9, 29],
  ['2018-03', '2018-03-28', 425, 11, 11, 10, 29],
  ['2018-04', '2018-04-27', 438, 13, 13, 10, 30],
  ['2018-05', '2018-05-28', 449, 11, 11, 11, 31],
  ['2018-06', '2018-06-28', 460, 11, 11, 11, 31],
  ['2018-07', '2018-07-27', 469,  9,  9, 11, 29],
  ['2018-08', '2018-08-27', 477,  8,  8, 11, 31],
  ['2018-09', '2018-09-27', 487, 10, 10, 10, 31],
  ['2018-10', '2018-10-29', 501, 14, 14, 10, 32],
  ['2018-11', '2018-11-29', 516, 15, 15, 10, 31],
  ['2018-12', '2018-12-28', 523,  7,  7, 11, 29],
  ['2019-01', '2019-01-29', 523,  0,  0, 10, 32, 'NOT_MEASURED'],
  ['2019-02', '2019-02-28', 533, null, 0, 10, 30, 'NOT_MEASURED'],
];

/** The meter and the months of 464726.2. */
export const mariaReadings = {
  meter: {
    id: '01900000-0001-7006-8000-000000000001',
    premisesId,
    serialNumber: 'A10N046472',
    installedOn: databaseDate(civilDate('2010-05-03')),
    removedOn: databaseDate(civilDate('2018-12-28')),
  },
  months: rows.map(
    ([referenceMonth, readOn, reading, measuredM3, billedM3, averageM3, days, kind = 'MEASURED']) => ({
      premisesId,
      referenceMonth,
      readOn: databaseDate(civilDate(readOn)),
      reading,
      measuredM3,
      billedM3,
      averageM3,
      days,
      kind,
    }),
  ),
};
